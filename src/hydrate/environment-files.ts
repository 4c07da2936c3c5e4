import { type Finding, findInto } from '../diagnostics/finding.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import { sha256 } from '../host/digest.ts';
import type { Delivery } from '../link/delivery/delivery-input.ts';
import type { TextOf } from '../link/layers/layers.ts';
import { deliveryActions } from '../lower/delivery/delivery-actions.ts';
import { ARGOCD } from '../lower/delivery/delivery-names.ts';
import { deliveryFiles } from './delivery-files.ts';
import { deviationFiles } from './deviations/deviation-files.ts';
import { listedDeviations } from './deviations/listed-deviations.ts';
import { expectationsFile } from './expectations.ts';
import { externalActionFiles, joinActions, withoutRendered } from './external-actions.ts';
import type { HydratedFile } from './hydrated.ts';
import type { HydratedEnvironment } from './hydrated-environment.ts';
import type { EnvironmentPart } from './memory/environment-memory.ts';
import type { Sink } from './sink.ts';

/** Files that an environment has beside its Application directories, and the name of all that they are made of. */
interface PartOfEnvironment {
  readonly madeOf: string;
  readonly files: () => readonly HydratedFile[] | Promise<readonly HydratedFile[]>;
}

/**
 * Gives a sink the files of an environment beside its Application directories, and says what to note of them: nothing
 * where something was found. Files that are in place are not made again while what they are made of is the same.
 */
export async function addEnvironmentFiles(
  environment: HydratedEnvironment,
  sink: Sink,
  textOf: TextOf,
  reporter: Reporter,
): Promise<readonly EnvironmentPart[]> {
  const findings: Finding[] = [];
  const parts: EnvironmentPart[] = [];
  for (const part of partsOf(environment, textOf, findings))
    parts.push(await addPart(environment, part, sink));
  if (findings.length === 0) return parts;
  const span = environment.delivery!.declaredAt();
  for (const { at: _, ...finding } of findings) reporter.add({ ...finding, span, related: [] });
  return [];
}

async function addPart(
  { memory }: HydratedEnvironment,
  { madeOf, files }: PartOfEnvironment,
  sink: Sink,
): Promise<EnvironmentPart> {
  const known = memory.notes.parts.find(part => part.madeOf === madeOf);
  if (known?.files.every(([path, digest]) => sink.isIntact(path, digest))) {
    sink.keep(known.files.map(([path]) => path));
    return known;
  }
  const digested = (await files()).map(file => ({ ...file, digest: sha256(file.bytes) }));
  sink.add(digested);
  return { madeOf, files: digested.map(({ path, digest }) => [path, digest]) };
}

function partsOf(
  environment: HydratedEnvironment,
  textOf: TextOf,
  findings: Finding[],
): readonly PartOfEnvironment[] {
  const { name, delivery } = environment;
  const deliveryKey = delivery === undefined ? '' : sha256(delivery.key());
  return [
    ...(delivery === undefined
      ? []
      : [
          {
            madeOf: `delivery ${deliveryKey}`,
            files: () => deliveryFiles(delivery.input(), findInto(findings)),
          },
        ]),
    {
      madeOf: `${environment.externalActions} ${deliveryKey}`,
      files: () => {
        const needed = placed(environment).map(({ cluster, application, summary }) => ({
          cluster,
          application,
          actions: summary.externalActions,
          objects: () => summary.objects,
        }));
        return externalActionFiles(name, joinActions([...withoutRendered(needed), ...actionsOf(delivery)]));
      },
    },
    {
      madeOf: environment.expectations,
      files: () => {
        const expected = placed(environment).map(({ cluster, application, summary }) => ({
          cluster,
          application,
          expectation: summary.expectation,
        }));
        return [expectationsFile(name, expected)];
      },
    },
    {
      madeOf: environment.deviations,
      files: () => deviationFiles(name, listedDeviations(environment, textOf)),
    },
  ];
}

/** What Argo CD needs itself, at the cluster that it runs on. */
function actionsOf(delivery: Delivery | undefined) {
  if (delivery === undefined) return [];
  const input = delivery.input();
  const { home, homeCluster = home } = input.argocd;
  return [{ cluster: homeCluster, application: ARGOCD, actions: deliveryActions(input) }];
}

function placed({ summaries }: HydratedEnvironment) {
  return [...summaries].map(([address, summary]) => {
    const [, cluster, application] = address.split('/') as [string, string, string];
    return { cluster, application, summary };
  });
}
