import type { Find } from '../../diagnostics/finding.ts';
import { isConfigMapKey } from '../../link/settings/sources.ts';
import type { OwnContainer } from '../../link/settings/workload.ts';
import type { Path } from '../../source/pointer.ts';
import { textOf } from '../integration-app/config/text-of.ts';
import type { Entries } from '../integration-app/entries.ts';
import type { ReleaseFacts } from '../integration-app/release-facts.ts';
import { setHere } from './set-here.ts';

/**
 * Most bytes of `NAME=value` with which Linux starts a process: 32 pages of 4096 bytes, less the one that ends the text.
 * @see https://man7.org/linux/man-pages/man2/execve.2.html
 */
const VARIABLE_LIMIT = 131_071;

/** Reports variables that are forbidden, that have two sources or that are too long (`CST4004`, `CST4005`, `CST4015`). */
export function reviewVariables(facts: ReleaseFacts, find: Find): void {
  const { input, profile } = facts;
  const secrets = Object.keys(input.settings.secrets?.env ?? {});
  const forbidden = new Map(profile.forbidden.map(variable => [variable.name, variable]));
  const forbid = (path: Path, name: string, isKnown = false) => {
    const rule = forbidden.get(name);
    if (rule === undefined || (isKnown && rule.in === 'secrets')) return;
    find(
      'CST4004',
      { variable: name, runtime: profile.name },
      { at: { settings: [...path, name] }, help: rule.instead },
    );
  };
  for (const [name, value] of Object.entries(input.settings.config?.env ?? {})) {
    // Only a value that is known can be completed.
    forbid(['config', 'env'], name, !isConfigMapKey(value));
  }
  for (const name of secrets) forbid(['secrets', 'env'], name);
  twice(['config', 'env'], ['secrets', 'env'], input.settings.config?.env, input.settings.secrets?.env, find);
  for (const part of ['containers', 'jobs'] as const) {
    for (const [name, { env = {}, secrets: own = {}, image }] of Object.entries<OwnContainer>(
      input.settings[part] ?? {},
    )) {
      const paths = { env: [part, name, 'env'], secrets: [part, name, 'secrets'] };
      twice(paths.env, paths.secrets, env, own, find);
      const texts = Object.entries(env).map(([variable, value]) => [variable, textOf(value)] as const);
      reviewLengths(texts, paths.env, 'shorten it, or put the text into a file', find);
      // A job without an image runs that of the integration.
      if (image !== undefined) continue;
      for (const variable of Object.keys(env)) forbid(paths.env, variable);
      for (const variable of Object.keys(own)) forbid(paths.secrets, variable);
    }
  }
  const help = 'put the text into a file of `config.files`';
  reviewLengths([...facts.configEnv, ...facts.variables], ['config', 'env'], help, find);
}

/** Reports the variables with which no process starts. */
function reviewLengths(variables: Entries<string>, path: Path, help: string, find: Find): void {
  for (const [variable, text] of variables) {
    const bytes = Buffer.byteLength(`${variable}=${text}`);
    if (bytes <= VARIABLE_LIMIT) continue;
    const settings = [...path, variable];
    find('CST4015', { variable, bytes, limit: VARIABLE_LIMIT }, { at: { settings }, help });
  }
}

/** Reports the variables that two maps of settings have in common. */
function twice(
  first: Path,
  second: Path,
  map: object | undefined,
  other: object | undefined,
  find: Find,
): void {
  for (const variable of Object.keys(other ?? {}).filter(name => Object.hasOwn(map ?? {}, name))) {
    find(
      'CST4005',
      { variable, first: first.join('.'), second: second.join('.') },
      {
        at: { settings: [...second, variable] },
        related: setHere([...first, variable]),
        help: 'remove one of the two; a layer removes what an earlier one set with `null`',
      },
    );
  }
}
