import type { Find } from '../../diagnostics/finding.ts';
import type { ReleaseFacts } from '../integration-app/release-facts.ts';

/**
 * Most bytes of `NAME=value` with which Linux starts a process: 32 pages of 4096 bytes, less the one that ends the text.
 * @see https://man7.org/linux/man-pages/man2/execve.2.html
 */
const VARIABLE_LIMIT = 131_071;

/** Reports variables that are forbidden, that have two sources or that are too long (`CST4004`, `CST4005`, `CST4015`). */
export function reviewVariables(facts: ReleaseFacts, find: Find): void {
  const { input, profile } = facts;
  const config = Object.keys(input.settings.config?.env ?? {});
  const secrets = Object.keys(input.settings.secrets?.env ?? {});
  const forbidden = new Map(profile.forbidden.map(variable => [variable.name, variable]));
  const forbid = (source: 'config' | 'secrets', name: string) => {
    const rule = forbidden.get(name);
    if (rule === undefined || (source === 'config' && rule.in === 'secrets')) return;
    find(
      'CST4004',
      { variable: name, runtime: profile.name },
      { at: { settings: [source, 'env', name] }, help: rule.instead },
    );
  };
  for (const name of config) forbid('config', name);
  for (const name of secrets) forbid('secrets', name);
  const configured = new Set(config);
  for (const name of secrets.filter(name => configured.has(name))) {
    find(
      'CST4005',
      { variable: name },
      {
        at: { settings: ['secrets', 'env', name] },
        help: 'remove one of the two; a layer removes what an earlier one set with `null`',
      },
    );
  }
  for (const [variable, text] of [...facts.configEnv, ...facts.variables]) {
    const bytes = Buffer.byteLength(`${variable}=${text}`);
    if (bytes <= VARIABLE_LIMIT) continue;
    find(
      'CST4015',
      { variable, bytes, limit: VARIABLE_LIMIT },
      { at: { settings: ['config', 'env', variable] }, help: 'put the text into a file of `config.files`' },
    );
  }
}
