import type { Chart } from 'cdk8s';
import type { LowerInput, Referenced } from '../../extension/api/extension.ts';
import { type KindEntry, kindName } from '../../extension/definition/kind-entry.ts';
import type { ExtensionInput, Target } from '../../link/program.ts';
import { groupBy } from '../../source/group-by.ts';
import type { Labels } from '../integration-app/labels.ts';

/** The labels of all objects of a document. Its instance has a dot in it, as no selector of an Integration has. */
export function labelsOf({ name, organization }: ExtensionInput, entry: KindEntry): Labels {
  return {
    'app.kubernetes.io/instance': `${kindName(entry)}.${name}`,
    'app.kubernetes.io/name': kindName(entry),
    'app.kubernetes.io/part-of': organization,
  };
}

/** What a lowering is given: a copy that nobody else has, frozen down to the last value but for the chart. */
export function frozenInput(
  input: ExtensionInput,
  { environment, environmentSpec, cluster, clusterSpec }: Target,
  entry: KindEntry,
  chart: Chart,
): LowerInput {
  const { name, organization, namespace, settings, references } = input;
  const data = structuredClone({
    kind: entry.kind,
    name,
    organization,
    namespace,
    labels: labelsOf(input, entry),
    settings,
    environment: { name: environment, spec: environmentSpec },
    cluster: { name: cluster, spec: clusterSpec },
  });
  return Object.freeze({ ...frozen(data), references: frozen(byKind(references)), chart });
}

function byKind(references: readonly Referenced[]): LowerInput['references'] {
  // Names of documents may be those of members that every other object has.
  const kinds = groupBy(structuredClone(references), ({ kind }) => kind);
  return bare([...kinds].map(([kind, own]) => [kind, bare(own.map(each => [each.name, each]))]));
}

function bare<Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
