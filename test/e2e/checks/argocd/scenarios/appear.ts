import { join } from 'node:path';
import { type KubernetesObject, nameOf, refusalOf } from '../../../cluster/api.ts';
import { documentsIn } from '../../../example/application.ts';
import { mustCistern } from '../../../example/cistern.ts';
import { git } from '../../../git/git.ts';
import type { Scenario } from '../scenario.ts';
import { untilSettled } from '../settled.ts';
import { until, type World } from '../world.ts';

/** What of a record of `cistern apps --json` is compared. */
interface Predicted {
  readonly name: string;
  readonly environment: string;
  readonly argocdNamespace: string;
  readonly project: string;
  readonly repository: string;
  readonly revision: string;
  readonly path: string;
  readonly cluster: string;
  readonly namespace: string;
}

interface ApplicationSpec {
  readonly project: string;
  readonly source: { readonly repoURL: string; readonly targetRevision: string; readonly path: string };
  readonly destination: { readonly name?: string; readonly server?: string; readonly namespace?: string };
}

/** Argo CD tries an ApplicationSet that failed again after three minutes: it must not come to that. */
const SECONDS_TO_APPEAR = 150;
const SECONDS_TO_SETTLE = 480;

/** The first delivery of everything. */
export const appear: Scenario = {
  name: 'the two objects of each bootstrap/ bring up exactly the Applications that `cistern apps` predicts',
  async run(world) {
    const failures: string[] = [];
    for (const { home, environments } of world.installations)
      for (const environment of environments)
        for (const object of await bootstrapOf(world, environment)) {
          const answer = await home.api.apply(object);
          const refusal = refusalOf(answer);
          if (refusal !== undefined) failures.push(`${nameOf(object)} is refused: ${refusal}`);
        }
    const predicted = await predictedLines(world);
    failures.push(
      ...(await until('all predicted Applications exist', SECONDS_TO_APPEAR, async () => {
        const lines = await actualLines(world);
        const absent = predicted.filter(line => !lines.includes(line));
        return absent.length === 0 || `without ${absent.length}:\n${absent.slice(0, 12).join('\n')}`;
      })),
    );
    failures.push(...(await untilSettled(world, SECONDS_TO_SETTLE)));
    const actual = await actualLines(world);
    for (const line of actual.filter(line => !predicted.includes(line)))
      failures.push(`not predicted: ${line}`);
    return failures;
  },
};

/** The objects that are applied by hand, out of the commit that was published. */
async function bootstrapOf(
  { context, publisher }: World,
  environment: string,
): Promise<readonly KubernetesObject[]> {
  const folder = context.temporary('bootstrap');
  await git(
    context,
    folder,
    'clone',
    '--quiet',
    '--branch',
    publisher.branchOf(environment),
    publisher.bare,
    '.',
  );
  return documentsIn(join(folder, environment, 'bootstrap')).map(({ object }) => object);
}

async function predictedLines({ context, dry }: World): Promise<readonly string[]> {
  const records = JSON.parse(
    await mustCistern(context, dry.folder, 'apps', '--json'),
  ) as readonly Predicted[];
  return records.map(record =>
    [
      `${record.argocdNamespace}/${record.name}`,
      `project ${record.project}`,
      `from ${record.repository} ${record.revision} ${record.path}`,
      `to ${record.cluster} ${record.namespace}`,
    ].join(', '),
  );
}

async function actualLines({ installations }: World): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const { applications } of installations)
    for (const { metadata, spec } of await applications()) {
      const { project, source, destination } = spec as ApplicationSpec;
      lines.push(
        [
          `${metadata.namespace}/${metadata.name}`,
          `project ${project}`,
          `from ${source.repoURL} ${source.targetRevision} ${source.path}`,
          `to ${destination.name ?? destination.server} ${destination.namespace ?? ''}`,
        ].join(', '),
      );
    }
  return lines;
}
