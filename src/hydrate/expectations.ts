import type { Expectation } from '../lower/expectation.ts';
import { byCodeUnit } from '../source/order.ts';
import type { HydratedFile } from './hydrated.ts';

/** What is expected of one Application. */
export interface ExpectedApplication {
  readonly cluster: string;
  readonly application: string;
  readonly expectation: Expectation;
}

/** Version of the form of the file; a field that goes or changes its meaning makes a new one. */
const VERSION = 1;

/**
 * `EXPECTATIONS.json` of an environment: what smoke tests and dashboards compare with what they see. One line for each
 * entry, sorted by cluster and application, so that a change shows as the lines that it concerns.
 */
export function expectationsFile(
  environment: string,
  applications: readonly ExpectedApplication[],
): HydratedFile {
  const sorted = [...applications].sort(
    (a, b) => byCodeUnit(a.cluster, b.cluster) || byCodeUnit(a.application, b.application),
  );
  const list = (name: keyof Expectation): string => {
    const lines = sorted.flatMap(({ cluster, application, expectation }) =>
      expectation[name].map(entry => `    ${JSON.stringify({ cluster, application, ...entry })}`),
    );
    return `  ${JSON.stringify(name)}: ${lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`}`;
  };
  const fields = [
    `  "environment": ${JSON.stringify(environment)}`,
    `  "version": ${VERSION}`,
    ...(['workloads', 'routes', 'secrets'] as const).map(list),
  ];
  return {
    path: `${environment}/EXPECTATIONS.json`,
    bytes: new TextEncoder().encode(`{\n${fields.join(',\n')}\n}\n`),
  };
}
