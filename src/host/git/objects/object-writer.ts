import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { attempt } from '../../file-fault.ts';
import { runGit } from '../run-git.ts';
import type { ObjectFormat } from './object-format.ts';
import { COMPRESSION, type NewObject, pack } from './pack.ts';

/** So many objects are cheaper as files of their own than as a pack that a process must index. */
const MOST_LOOSE = 200;

/**
 * Adds objects to a private repository that nobody else reads or writes: a few as files, many as one pack.
 * @throws {FileFault} when a file cannot be written
 */
export async function writeObjects(
  repository: string,
  format: ObjectFormat,
  objects: readonly NewObject[],
): Promise<void> {
  if (objects.length <= MOST_LOOSE) {
    for (const object of objects) writeLoose(repository, object);
    return;
  }
  const { code, err } = await runGit({
    repository,
    args: ['index-pack', '--stdin'],
    input: pack(format, objects),
  });
  if (code !== 0) throw new Error(`git index-pack: ${err}`);
}

function writeLoose(repository: string, { id, type, bytes }: NewObject): void {
  const folder = join(repository, 'objects', id.slice(0, 2));
  const file = join(folder, id.slice(2));
  const content = deflateSync(Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]), COMPRESSION);
  attempt('create', folder, () => mkdirSync(folder, { recursive: true }));
  attempt('write', file, () => writeFileSync(file, content, { flag: 'wx' }), ['EEXIST']);
}
