import type { Find } from '../../diagnostics/finding.ts';
import { withCrdDefaults } from '../../kubernetes/crd-defaults.ts';
import { scopeOf } from '../../kubernetes/scope.ts';
import type { DeviationInput } from '../../link/program.ts';
import type { ExtraObject } from '../../link/settings/deviations.ts';
import { type JsonMap, mapOf } from '../../source/json.ts';
import { byCodeUnit } from '../../source/order.ts';
import { releaseKinds } from '../delivery/allowed-kinds.ts';
import type { ReleaseFacts } from '../integration-app/release-facts.ts';
import { KEPT } from '../objects/kept.ts';
import { manifestOf } from '../objects/manifests-of.ts';
import type { Deviations, RawObject } from './deviations.ts';

/** Kinds whose objects take what others need with them when they go. */
const KEPT_KINDS: ReadonlySet<string> = new Set(['ExternalSecret', 'PersistentVolumeClaim']);

/**
 * The extra objects of a release, with its namespace and labels. Reports `CST4100` for a kind that the project of the organization
 * does not allow, and `CST4101` for another namespace.
 */
export function extraObjects(
  facts: ReleaseFacts,
  input: DeviationInput,
  find: Find,
): { readonly raw: readonly RawObject[]; readonly listed: Deviations['extraObjects'] } {
  const raw: RawObject[] = [];
  const listed: Deviations['extraObjects'][number][] = [];
  const sorted = Object.entries(facts.input.settings.extraObjects ?? {}).sort(([a], [b]) => byCodeUnit(a, b));
  for (const [name, written] of sorted) {
    const settings = ['extraObjects', name];
    if (
      !isAllowed(written, input, (args, help) =>
        find('CST4100', args, { at: { settings: [...settings, 'kind'] }, help }),
      )
    )
      continue;
    const { namespace = facts.namespace } = mapOf(written.metadata);
    if (namespace !== facts.namespace) {
      const help = `leave it out: everything of a release lives in its namespace, \`${facts.namespace}\``;
      const at = { settings: [...settings, 'metadata', 'namespace'] };
      find('CST4101', { name, namespace: String(namespace) }, { at, help });
      continue;
    }
    const complete = stopped(withMetadata(facts, name, written), facts.input.state);
    const manifest = manifestOf(withCrdDefaults(complete, facts.target.clusterSpec.capabilities));
    raw.push({ manifest, settings });
    listed.push({ name, object: manifest.id });
  }
  return { raw, listed };
}

function isAllowed(
  { apiVersion, kind }: ExtraObject,
  { allowedKinds }: DeviationInput,
  report: (args: { kind: string; reason: string }, help: string) => void,
): boolean {
  const slash = apiVersion.indexOf('/');
  const group = slash === -1 ? '' : apiVersion.slice(0, slash);
  if (releaseKinds(allowedKinds).some(allowed => allowed.group === group && allowed.kind === kind))
    return true;
  const full = group === '' ? kind : `${kind}.${group}`;
  if (group === '' && kind === 'Secret')
    report(
      { kind: full, reason: 'secrets come from the secret backend' },
      'write `secrets`, or `extraObjects` with an ExternalSecret',
    );
  else if (scopeOf(group, kind) === 'cluster')
    report({ kind: full, reason: 'its objects belong to the whole cluster' }, 'let the platform bring it');
  else
    report(
      { kind: full, reason: 'the project of the organization does not allow it' },
      `add \`{group: "${group}", kind: ${kind}}\` to \`spec.allowedKinds\` of the Organization`,
    );
  return false;
}

function withMetadata(facts: ReleaseFacts, name: string, { metadata, ...object }: ExtraObject): JsonMap {
  const { labels, annotations, ...stated } = mapOf(metadata);
  const kept = KEPT_KINDS.has(object.kind as string) ? KEPT : {};
  const allAnnotations = { ...mapOf(annotations), ...kept };
  return {
    ...object,
    metadata: {
      name: `${facts.name}-${name}`,
      ...stated,
      namespace: facts.namespace,
      labels: { ...mapOf(labels), ...facts.labels },
      ...(Object.keys(allAnnotations).length > 0 && { annotations: allAnnotations }),
    },
  };
}

/** A workload of a stopped release runs no pod either. */
function stopped(object: JsonMap, state: 'started' | 'stopped'): JsonMap {
  if (state === 'started') return object;
  switch (object.kind) {
    case 'Deployment':
    case 'StatefulSet':
      return { ...object, spec: { ...mapOf(object.spec), replicas: 0 } };
    case 'CronJob':
    case 'Job':
      return { ...object, spec: { ...mapOf(object.spec), suspend: true } };
    default:
      return object;
  }
}
