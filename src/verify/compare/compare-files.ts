import type { TreeEntry } from '../../host/git/list-tree.ts';
import { objectInfo } from '../../host/git/object-info.ts';
import { readBlobs } from '../../host/git/read-blobs.ts';
import type { HydratedFile } from '../../hydrate/hydrated.ts';
import { MissingContent } from '../missing-content.ts';
import type { Difference } from './difference.ts';
import { differingLine } from './differing-line.ts';

/** Files of one content. */
type Alike = readonly HydratedFile[];

/**
 * Compares files of a rendered commit with what they should be, byte for byte; differences in no certain order.
 * @param entries all files of the folders that are compared
 * @throws {MissingContent} when the repository lacks the content of a file
 */
export async function compareFiles(
  repository: string,
  entries: readonly TreeEntry[],
  expected: readonly HydratedFile[],
): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  const wanted = new Map(expected.map(file => [file.path, file]));
  const byContent = new Map<string, Alike>();
  for (const { path, mode, id } of entries) {
    const file = wanted.get(path);
    wanted.delete(path);
    const isPlain = mode === '100644';
    if (file === undefined) differences.push({ kind: 'extra', path, detail: isPlain ? '' : kindOf(mode) });
    else if (!isPlain) differences.push({ kind: 'mode', path, detail: kindOf(mode) });
    if (file !== undefined && (isPlain || mode === '100755'))
      byContent.set(id, [...(byContent.get(id) ?? []), file]);
  }
  for (const path of wanted.keys()) differences.push({ kind: 'missing', path, detail: '' });
  return [...differences, ...(await compareContents(repository, byContent))];
}

async function compareContents(
  repository: string,
  byContent: ReadonlyMap<string, Alike>,
): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  const ids = [...byContent.keys()];
  const found = await objectInfo(repository, ids);
  const read = ids.filter((id, index) => {
    const files = byContent.get(id)!;
    const info = found[index];
    if (info?.type !== 'blob') throw new MissingContent(`the content of \`${files[0]!.path}\``);
    // Nobody has to read a thousand megabytes to see that they are not ten.
    for (const { path, bytes } of files) {
      if (bytes.length === info.size) continue;
      const detail = `has ${info.size} bytes instead of ${bytes.length}`;
      differences.push({ kind: 'different', path, detail });
    }
    return files.some(({ bytes }) => bytes.length === info.size);
  });
  await readBlobs(repository, read, (id, actual) => {
    for (const { path, bytes } of byContent.get(id)!) {
      if (bytes.length !== actual.length || Buffer.compare(bytes, actual) === 0) continue;
      differences.push({ kind: 'different', path, detail: `from line ${differingLine(bytes, actual)} on` });
    }
  });
  return differences;
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['100755', 'is executable'],
  ['120000', 'is a symbolic link'],
  ['160000', 'is a submodule'],
]);

function kindOf(mode: string): string {
  return KINDS.get(mode) ?? `has mode ${mode}`;
}
