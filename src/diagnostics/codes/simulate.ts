import { code } from '../diagnostic.ts';

/** Codes of the stage `simulate`: what Argo CD would make of the rendered tree. */
export const simulate = {
  CST8080: code<{ path: string; problem: string }>(
    'error',
    ({ path, problem }) => `\`${path}\` cannot be simulated: ${problem}`,
  ),
  CST8081: code<{ path: string; parameter: string; template: string }>(
    'error',
    ({ path, parameter, template }) =>
      `\`${path}\` has no parameter \`${parameter}\`, which \`${template}\` needs`,
  ),
  CST8082: code<{ application: string; first: string; second: string }>(
    'error',
    ({ application, first, second }) =>
      `\`${first}\` and \`${second}\` both make an Application \`${application}\``,
  ),
  CST8083: code<{ directory: string; first: string; second: string }>(
    'error',
    ({ directory, first, second }) =>
      `Applications \`${first}\` and \`${second}\` both deliver \`${directory}\``,
  ),
  CST8084: code<{ application: string; directory: string }>(
    'error',
    ({ application, directory }) =>
      `Application \`${application}\` delivers \`${directory}\`, which is not in the rendered tree`,
  ),
  CST8085: code<{ application: string; project: string }>(
    'error',
    ({ application, project }) =>
      `Application \`${application}\` belongs to a project \`${project}\` that nothing makes`,
  ),
  CST8086: code<{ application: string; project: string; refused: string }>(
    'error',
    ({ application, project, refused }) =>
      `project \`${project}\` of Application \`${application}\` does not allow ${refused}`,
  ),
  CST8087: code<{ directory: string }>(
    'error',
    ({ directory }) => `no Application delivers \`${directory}\``,
  ),
};
