import { code } from '../diagnostic.ts';

/** Codes of the stage `publish`. */
export const publish = {
  CST8001: code<{ address: string }>(
    'error',
    ({ address }) => `\`${address}\` is no address of a repository that may be published to`,
  ),
  CST8002: code<{ name: string }>('error', ({ name }) => `the repository has no remote \`${name}\``),
  CST8003: code<{ branch: string }>(
    'error',
    ({ branch }) => `\`${branch}\` is no name for a rendered branch`,
  ),
  CST8004: code<{ folder: string }>('error', ({ folder }) => `\`${folder}\` lies in no git repository`),
  CST8005: code<{ revision: string }>('error', ({ revision }) => `\`${revision}\` names no commit`),
  CST8006: code<{ remote: string; text: string }>(
    'error',
    ({ remote, text }) => `cannot fetch from \`${remote}\`: ${text}`,
  ),
  CST8007: code<{ branch: string; tip: string }>(
    'error',
    ({ branch, tip }) => `branch \`${branch}\` (at ${tip}) holds no commit that Cistern made`,
  ),
  CST8008: code<{ environment: string; branch: string; tip: string }>(
    'error',
    ({ environment, branch, tip }) =>
      `folder \`${environment}/\` of branch \`${branch}\` (at ${tip}) was not made from this catalog`,
  ),
  CST8009: code<{ environment: string; branch: string; tip: string; paths: string }>(
    'error',
    ({ environment, branch, tip, paths }) =>
      `folder \`${environment}/\` of branch \`${branch}\` (at ${tip}) was changed by somebody else: ${paths}`,
  ),
  CST8010: code<{ branch: string; tip: string; adopted: string }>(
    'error',
    ({ branch, tip, adopted }) => `branch \`${branch}\` is at ${tip}, not at the adopted ${adopted}`,
  ),
  CST8011: code<{ branch: string; published: string; commit: string }>(
    'error',
    ({ branch, published, commit }) =>
      `branch \`${branch}\` holds commit ${published} of the catalog, which is no part of the history of ${commit}`,
  ),
  CST8012: code<{ branch: string; published: string; commit: string }>(
    'error',
    ({ branch, published, commit }) =>
      `branch \`${branch}\` holds commit ${published} of the catalog, and whether ${commit} is newer cannot be told`,
  ),
  CST8013: code<{ branch: string; remote: string; text: string }>(
    'error',
    ({ branch, remote, text }) => `\`${remote}\` rejected the push to branch \`${branch}\`: ${text}`,
  ),
  CST8014: code<{ branch: string; attempts: number }>(
    'error',
    ({ branch, attempts }) => `others pushed to branch \`${branch}\` first, ${attempts} times in a row`,
  ),
  CST8015: code<{ branch: string; remote: string; text: string }>(
    'error',
    ({ branch, remote, text }) =>
      `the connection to \`${remote}\` broke while branch \`${branch}\` was pushed, and whether it took the commit is unknown: ${text}`,
  ),
  CST8016: code<{ text: string }>('error', ({ text }) => `the commit cannot be signed: ${text}`),
  CST8017: code<{ environment: string; branch: string }>(
    'error',
    ({ environment, branch }) =>
      `environment \`${environment}\` is on branch \`${branch}\` by layout \`folders\`, which is published as a whole`,
  ),
  CST8018: code<{ option: string; branches: string }>(
    'error',
    ({ option, branches }) => `\`${option}\` is for one branch, and this would publish ${branches}`,
  ),
  CST8019: code<{ commit: string; folders: string }>(
    'warning',
    ({ commit, folders }) =>
      `${folders} hold changes that are not committed; ${commit} is published without them`,
  ),
  CST8020: code<{ branch: string; text: string }>(
    'warning',
    ({ branch, text }) => `the git note for branch \`${branch}\` could not be moved: ${text}`,
  ),
  CST8021: code<{ reason: string }>('error', ({ reason }) => `git cannot be started: ${reason}`),
  CST8022: code<{ adopted: string }>('error', ({ adopted }) => `\`${adopted}\` is no full id of a commit`),
  CST8023: code<{ commit: string }>(
    'error',
    ({ commit }) => `commit ${commit} has no environments to publish`,
  ),
  CST8024: code<{ branch: string; remote: string }>(
    'error',
    ({ branch, remote }) => `\`${remote}\` does not give the history of branch \`${branch}\``,
  ),
  CST8025: code<{ given: string; missing: string }>(
    'error',
    ({ given, missing }) => `\`${given}\` needs \`${missing}\` too`,
  ),
};
