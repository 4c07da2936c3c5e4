import type { Find } from '../../diagnostics/finding.ts';
import type { ReleaseFacts } from '../integration-app/release-facts.ts';

/** Reports variables that the runtime forbids, and those that have two sources (`CST4004`, `CST4005`). */
export function reviewVariables({ input, profile }: ReleaseFacts, find: Find): void {
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
}
