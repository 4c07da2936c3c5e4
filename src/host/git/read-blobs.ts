import { runGit } from './run-git.ts';

/**
 * Reads blobs with one process and hands each over, in the order of `ids`; its bytes stay valid.
 * @throws when one of them is missing or is no blob
 */
export async function readBlobs(
  repository: string,
  ids: readonly string[],
  take: (id: string, bytes: Buffer) => void,
): Promise<void> {
  if (ids.length === 0) return;
  const { code, out, err } = await runGit({
    repository,
    args: ['cat-file', '--batch', '--buffer'],
    input: ids.map(id => `${id}\n`).join(''),
  });
  let at = 0;
  for (const id of ids) {
    const end = out.indexOf(10, at);
    const [found, type, size] = out.toString('latin1', at, end < 0 ? at : end).split(' ');
    if (found !== id || type !== 'blob' || size === undefined) {
      throw new Error(`git cat-file: ${id} cannot be read (${code}): ${err}`);
    }
    const start = end + 1;
    at = start + Number(size);
    take(id, out.subarray(start, at));
    at++;
  }
}
