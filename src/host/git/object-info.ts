import { runGit } from './run-git.ts';

/** What git knows of an object without reading it. */
export interface ObjectInfo {
  readonly id: string;
  readonly type: 'blob' | 'tree' | 'commit' | 'tag';
  /** Bytes. */
  readonly size: number;
}

const FOUND = /^([0-9a-f]{40}|[0-9a-f]{64}) (blob|tree|commit|tag) (\d{1,15})$/;

/**
 * What the repository has under each of some names, with one process.
 * @param names object ids, or `<id>:<path>`
 */
export async function objectInfo(
  repository: string,
  names: readonly string[],
): Promise<readonly (ObjectInfo | undefined)[]> {
  const asked = names.filter(name => !/[\n\0]/.test(name));
  if (asked.length === 0) return names.map(() => undefined);
  const { out } = await runGit({
    repository,
    args: ['cat-file', '--batch-check', '--buffer'],
    input: asked.map(name => `${name}\n`).join(''),
  });
  const lines = out.toString().split('\n');
  const found = new Map(asked.map((name, index) => [name, infoOf(lines[index] ?? '')]));
  return names.map(name => found.get(name));
}

function infoOf(line: string): ObjectInfo | undefined {
  const [, id, type, size] = FOUND.exec(line) ?? [];
  return id === undefined ? undefined : { id, type: type as ObjectInfo['type'], size: Number(size) };
}
