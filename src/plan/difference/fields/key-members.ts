import type { ObjectId } from '../../../lower/manifest.ts';
import type { Step } from '../../model/change.ts';

/** Ways to tell the items of a list apart, the best first: members, of which all but the first may be missing. */
export type KeyMembers = readonly (readonly string[])[];

const BY_NAME: KeyMembers = [['name']];
const BY_CONTENT: KeyMembers = [];

/**
 * Lists by the member that holds them. The keys are those of strategic merge patches and of list maps in the API
 * (`patchMergeKey`, `listMapKey`); for lists that the API takes as one, what identifies an item to people.
 */
const LISTS: ReadonlyMap<string, KeyMembers | 'atomic'> = new Map<string, KeyMembers | 'atomic'>([
  ['tolerations', 'atomic'],
  ['args', 'atomic'],
  ['command', 'atomic'],
  ['volumeMounts', [['mountPath']]],
  ['volumeDevices', [['devicePath']]],
  ['hostAliases', [['ip']]],
  ['topologySpreadConstraints', [['topologyKey', 'whenUnsatisfiable']]],
  ['volumeClaimTemplates', [['metadata.name']]],
  ['resourceClaims', BY_NAME],
  ['ownerReferences', [['uid']]],
  ['items', [['path'], ['key']]],
  ['matchExpressions', [['key', 'operator']]],
  ['sources', BY_CONTENT],
  ['subjects', [['kind', 'namespace', 'name']]],
  ['parentRefs', [['name', 'namespace', 'sectionName', 'port', 'kind']]],
  ['backendRefs', [['name', 'namespace', 'port', 'kind']]],
  ['matches', BY_CONTENT],
  ['filters', [['type'], ['name']]],
  ['from', BY_CONTENT],
  ['to', BY_CONTENT],
  ['ingress', BY_CONTENT],
  ['egress', BY_CONTENT],
  ['groups', BY_NAME],
  [
    'endpoints',
    [
      ['port', 'path'],
      ['targetPort', 'path'],
    ],
  ],
  [
    'podMetricsEndpoints',
    [
      ['port', 'path'],
      ['portNumber', 'path'],
    ],
  ],
  ['triggers', [['name'], ['type']]],
]);

/** How the items of the list at some steps are told apart; `atomic` for a list that is one value. */
export function keyMembers(steps: readonly Step[], { group, kind }: ObjectId): KeyMembers | 'atomic' {
  const name = steps.at(-1);
  if (typeof name !== 'string') return BY_CONTENT;
  if (name === 'ports') return portMembers(group, kind);
  if (name === 'rules') return ruleMembers(group, kind);
  if (name === 'data' && group === 'external-secrets.io') return [['secretKey']];
  return LISTS.get(name) ?? BY_NAME;
}

function portMembers(group: string, kind: string): KeyMembers {
  if (kind === 'NetworkPolicy') return [['port', 'protocol', 'endPort']];
  if (group === '' && (kind === 'Service' || kind === 'Endpoints')) return [['port', 'protocol']];
  return [['containerPort', 'protocol'], ['port', 'protocol'], ['name']];
}

function ruleMembers(group: string, kind: string): KeyMembers {
  if (kind === 'PrometheusRule') return [['alert', 'labels.severity'], ['record']];
  if (group === 'gateway.networking.k8s.io') return BY_NAME;
  if (kind === 'Ingress') return [['host']];
  return BY_CONTENT;
}
