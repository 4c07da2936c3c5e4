import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mapping } from '../../src/adopt/mapping/mapping.ts';
import { readMapping } from '../../src/adopt/mapping/read-mapping.ts';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import { REPOSITORY } from '../workspace.ts';

/** A mapping that must be free of errors. */
export function mappingOf(text: string): Mapping {
  const reporter = new Reporter();
  const mapping = readMapping('mapping.yaml', text, reporter);
  if (mapping === undefined) throw new Error(reporter.diagnostics.map(({ message }) => message).join('\n'));
  return mapping;
}

/** The mapping that comes with the program. */
export const INTEGRATION_APP: Mapping = mappingOf(
  readFileSync(join(REPOSITORY, 'src/adopt/charts/integration-app.yaml'), 'utf8'),
);
