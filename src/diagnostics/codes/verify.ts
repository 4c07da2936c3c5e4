import { code } from '../diagnostic.ts';

const short = (id: string): string => id.slice(0, 12);

/** Codes of compiling a commit (`CST8050` to `CST8053`) and of the stage `verify` (from `CST8060` on). */
export const verify = {
  CST8050: code<{ path: string; what: string }>(
    'error',
    ({ path, what }) => `\`${path}\` is ${what} in the commit, and only files are read`,
  ),
  CST8051: code<{ path: string; reason: string }>(
    'error',
    ({ path, reason }) => `\`${path}\` in the commit is no name for a file: ${reason}`,
  ),
  CST8052: code<{ path: string; other: string }>(
    'error',
    ({ path, other }) => `\`${path}\` and \`${other}\` in the commit are one path to some file systems`,
  ),
  CST8053: code<{ id: string; path: string }>(
    'error',
    ({ id, path }) => `the repository does not have object ${short(id)}, the content of \`${path}\``,
  ),
  CST8060: code<{ commit: string; count: number }>(
    'error',
    ({ commit, count }) =>
      `rendered commit ${short(commit)} is not what the catalog gives: ${count} ${count === 1 ? 'difference' : 'differences'}`,
  ),
  CST8061: code<{ revision: string }>(
    'error',
    ({ revision }) => `could not verify: there is no rendered commit \`${revision}\``,
  ),
  CST8062: code<{ commit: string; reason: string }>(
    'error',
    ({ commit, reason }) => `could not verify ${short(commit)}: ${reason}`,
  ),
  CST8063: code<{ commit: string; dry: string; shallow: boolean }>(
    'error',
    ({ commit, dry, shallow }) =>
      `could not verify ${short(commit)}: its dry commit ${short(dry)} is not in the repository of the catalog${shallow ? ', which is shallow' : ''}`,
  ),
  CST8064: code<{ commit: string; recorded: string; running: string }>(
    'error',
    ({ commit, recorded, running }) =>
      `could not verify ${short(commit)}: \`${recorded}\` made it, and this is \`${running}\``,
  ),
  CST8065: code<{ commit: string; dry: string }>(
    'error',
    ({ commit, dry }) => `could not verify ${short(commit)}: its dry commit ${short(dry)} does not compile`,
  ),
  CST8066: code<{ commit: string; recorded: string; catalog: string }>(
    'error',
    ({ commit, recorded, catalog }) =>
      `could not verify ${short(commit)}: it was made of the catalog \`${recorded}\`, and this is \`${catalog}\``,
  ),
  CST8067: code<{ branch: string }>(
    'error',
    ({ branch }) => `could not verify \`${branch}\`: no commit of it was made of this catalog`,
  ),
};
