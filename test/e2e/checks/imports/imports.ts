import { join } from 'node:path';
import type { Check } from '../../check.ts';
import { environmentsOf } from '../environments.ts';
import { hydratedObjects } from '../hydrated.ts';
import { reviewHydrated } from './complete.ts';
import { compareDeclared, type Tally } from './declared.ts';
import { definitionsBelow } from './definitions.ts';
import { SOURCES } from './releases.ts';

/** What our types say about custom resources is what the releases of their controllers say. */
export const imports: Check = {
  name: 'imports',
  summary: 'types and defaults of custom resources are those of the upstream definitions',
  needs: [...SOURCES.values()].map(({ module }) => module),
  async run(context) {
    const tally: Tally = { cases: 0, failures: [], notes: [] };
    const environments = environmentsOf(context.repository);
    const ours = definitionsBelow(join(context.repository, 'imports', 'crds'));
    await compareDeclared(ours, environments, context, tally);
    await reviewHydrated(hydratedObjects(context.dist), environments, context, tally);
    return tally;
  },
};
