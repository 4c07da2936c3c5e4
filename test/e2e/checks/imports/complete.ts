import type { Json } from '../../../../src/source/json.ts';
import type { CheckContext } from '../../check.ts';
import { UNOBTAINABLE_GROUPS } from '../../cluster/stand-ins.ts';
import type { ExampleEnvironment } from '../environments.ts';
import { groupOf, type HydratedObject, placeOf } from '../hydrated.ts';
import type { Tally } from './declared.ts';
import { SOURCES } from './releases.ts';
import { changesWhenStored } from './stored.ts';
import { pinnedRelease, upstreamDefinitions } from './upstream.ts';

/** Asks of every hydrated custom resource whether the API server of its cluster would store it as it is. */
export async function reviewHydrated(
  objects: readonly HydratedObject[],
  environments: readonly ExampleEnvironment[],
  context: CheckContext,
  tally: Tally,
): Promise<void> {
  for (const hydrated of objects) {
    const group = groupOf(hydrated.object.apiVersion);
    if (!SOURCES.has(group) && !isForeign(group)) continue;
    tally.cases++;
    tally.failures.push(...(await changesOf(hydrated, environments, context)));
  }
  for (const group of UNOBTAINABLE_GROUPS) {
    const skipped = objects.filter(({ object }) => groupOf(object.apiVersion) === group).length;
    if (skipped > 0)
      tally.notes.push(`${group}: ${skipped} objects not reviewed, its definitions cannot be had`);
  }
}

/** Whether objects of a group are custom resources of which we ought to have the definitions. */
function isForeign(group: string): boolean {
  return group.includes('.') && !group.endsWith('.k8s.io') && !UNOBTAINABLE_GROUPS.includes(group);
}

async function changesOf(
  hydrated: HydratedObject,
  environments: readonly ExampleEnvironment[],
  context: CheckContext,
): Promise<string[]> {
  const { environment, folder, object } = hydrated;
  const source = SOURCES.get(groupOf(object.apiVersion));
  if (source === undefined) return [`${placeOf(hydrated)}: no module is known that has its definition`];
  const cluster = environments
    .find(({ name }) => name === environment)
    ?.clusters.find(({ metadata }) => metadata.name === folder);
  const named = source.capability && cluster?.spec.capabilities?.[source.capability]?.version;
  if (cluster !== undefined && source.capability !== undefined && named === undefined)
    return [`${placeOf(hydrated)}: its cluster has no ${source.capability}`];
  const release = named ?? pinnedRelease(source.module);
  const definitions = await upstreamDefinitions(context, source.module, release);
  const definition = definitions.get(`${object.apiVersion} ${object.kind}`);
  if (definition === undefined)
    return [`${placeOf(hydrated)}: ${source.module} ${release} does not serve its kind`];
  // Metadata has one schema for all kinds, which definitions do not repeat.
  const { metadata: _, ...content } = object;
  const { metadata: __, ...properties } = {
    apiVersion: {},
    kind: {},
    ...definition.schema.properties,
  } as Record<string, object>;
  const schema = { ...definition.schema, properties };
  return [...changesWhenStored(content as Json, schema, '')].map(change => `${placeOf(hydrated)} ${change}`);
}
