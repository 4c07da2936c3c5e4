import type { Find } from '../../diagnostics/finding.ts';
import type { ReleaseFacts } from '../integration-app/release-facts.ts';
import { setHere } from './set-here.ts';

/** Reports what is served on a port that does not exist, and two ports that are one (`CST4006`, `CST4007`). */
export function reviewPorts(facts: ReleaseFacts, find: Find): void {
  const { httpPort, managementPort, health, metrics } = facts;
  const numbers = { http: httpPort, management: managementPort };
  const served = { health: health?.port, metrics: metrics?.port, ...routed(facts) };
  for (const [what, port] of Object.entries(served)) {
    if (port === undefined || numbers[port] !== undefined) continue;
    const missing = port === 'http' ? 'http.port' : 'http.management.port';
    find(
      'CST4006',
      { what: `http.${what}`, port: missing },
      {
        at: { settings: ['http', what] },
        help: `set \`${missing}\`, or remove \`http.${what}\` with \`null\``,
      },
    );
  }
  if (httpPort !== undefined && httpPort === managementPort) {
    find(
      'CST4007',
      { port: httpPort },
      {
        at: { settings: ['http', 'management', 'port'] },
        related: setHere(['http', 'port']),
        help: 'remove `http.management`, and serve health and metrics on port `http`',
      },
    );
  }
}

/** The setting that routes the release, which is served on the application port. */
function routed({ input }: ReleaseFacts): Readonly<Record<string, 'http'>> {
  if (input.route === undefined) return {};
  return { [input.settings.http?.requiresRoot ? 'requiresRoot' : 'basePath']: 'http' };
}
