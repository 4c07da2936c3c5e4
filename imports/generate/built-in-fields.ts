import type { FieldTypes } from '../../src/kubernetes/objects/fields.ts';
import { byCodeUnit } from '../../src/source/order.ts';

/** Kinds whose fields are known, with the class of cdk8s-plus that stands for each. */
const KINDS: Readonly<Record<string, string>> = {
  'v1 ConfigMap': 'KubeConfigMap',
  'v1 PersistentVolumeClaim': 'KubePersistentVolumeClaim',
  'v1 Pod': 'KubePod',
  'v1 Service': 'KubeService',
  'v1 ServiceAccount': 'KubeServiceAccount',
  'apps/v1 DaemonSet': 'KubeDaemonSet',
  'apps/v1 Deployment': 'KubeDeployment',
  'apps/v1 ReplicaSet': 'KubeReplicaSet',
  'apps/v1 StatefulSet': 'KubeStatefulSet',
  'autoscaling/v2 HorizontalPodAutoscaler': 'KubeHorizontalPodAutoscalerV2',
  'batch/v1 CronJob': 'KubeCronJob',
  'batch/v1 Job': 'KubeJob',
  'networking.k8s.io/v1 Ingress': 'KubeIngress',
  'networking.k8s.io/v1 NetworkPolicy': 'KubeNetworkPolicy',
  'policy/v1 PodDisruptionBudget': 'KubePodDisruptionBudget',
};

/** Fields that are younger than the types of cdk8s-plus-28, by type: name → form. */
const YOUNGER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AppArmorProfile: { localhostProfile: 'text', 'type!': 'text' },
  ClusterTrustBundleProjection: {
    labelSelector: 'LabelSelector',
    name: 'text',
    optional: 'truth',
    'path!': 'text',
    signerName: 'text',
  },
  FileKeySelector: { 'key!': 'text', optional: 'truth', 'path!': 'text', 'volumeName!': 'text' },
  EnvVarSource: { fileKeyRef: 'FileKeySelector' },
  HpaScalingRulesV2: { tolerance: 'amount' },
  ImageVolumeSource: { pullPolicy: 'text', reference: 'text' },
  JobSpec: { managedBy: 'text', successPolicy: 'SuccessPolicy' },
  Lifecycle: { stopSignal: 'text' },
  LifecycleHandler: { sleep: 'SleepAction' },
  PersistentVolumeClaimSpec: { volumeAttributesClassName: 'text' },
  PodAffinityTerm: { matchLabelKeys: '[]text', mismatchLabelKeys: '[]text' },
  PodResourceClaim: { resourceClaimName: 'text', resourceClaimTemplateName: 'text' },
  PodSecurityContext: {
    appArmorProfile: 'AppArmorProfile',
    seLinuxChangePolicy: 'text',
    supplementalGroupsPolicy: 'text',
  },
  PodSpec: { hostnameOverride: 'text', resources: 'ResourceRequirements' },
  ResourceClaim: { request: 'text' },
  SecurityContext: { appArmorProfile: 'AppArmorProfile' },
  ServiceSpec: { trafficDistribution: 'text' },
  SleepAction: { 'seconds!': 'number' },
  SuccessPolicy: { 'rules!': '[]SuccessPolicyRule' },
  SuccessPolicyRule: { succeededCount: 'number', succeededIndexes: 'text' },
  Volume: { image: 'ImageVolumeSource' },
  VolumeMount: { recursiveReadOnly: 'text' },
  VolumeProjection: { clusterTrustBundle: 'ClusterTrustBundleProjection' },
};

const SIMPLE: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  boolean: 'truth',
  Date: 'text',
  IntOrString: 'amount',
  Quantity: 'amount',
  any: 'any',
  'string | number': 'amount',
};

/**
 * The text of the table of fields of the built-in kinds, made of the types of cdk8s-plus and of the functions that write
 * their values, which know the names that Kubernetes gives them.
 * @param declarations text of the type declarations
 * @param code text of the code
 * @throws when either has another form than this step was written for
 */
export function tableOfFields(declarations: string, code: string): string {
  const types = new Map<string, Readonly<Record<string, string>>>();
  const pending: string[] = [];
  const kinds = Object.entries(KINDS).map(([kind, name]) => {
    const { metadata, ...fields } = fieldsOf(`${name}Props`, declarations, code);
    if (metadata === undefined) throw new Error(`no metadata in ${name}`);
    types.set(name, sorted({ 'apiVersion!': 'text', 'kind!': 'text', 'metadata!': metadata, ...fields }));
    pending.push(...Object.values(types.get(name)!));
    return [kind, name] as const;
  });
  for (let form = pending.pop(); form !== undefined; form = pending.pop()) {
    const name = form.replace(/^(\[\]|\{\})+/, '');
    if (/^[a-z]/.test(name) || types.has(name)) continue;
    const own = new RegExp(`^export interface ${name} \\{`, 'm').test(declarations)
      ? fieldsOf(name, declarations, code)
      : {};
    // A whole object inside another one, as in `volumeClaimTemplates`, may say what it is.
    const ofObject = /^Kube\w+Props$/.test(name) ? { apiVersion: 'text', kind: 'text' } : {};
    const younger = Object.hasOwn(YOUNGER, name) ? YOUNGER[name] : {};
    const fields = sorted({ ...ofObject, ...own, ...younger });
    if (Object.keys(fields).length === 0) throw new Error(`no fields in ${name}`);
    types.set(name, fields);
    pending.push(...Object.values(fields));
  }
  const table: FieldTypes = {
    kinds: sorted(Object.fromEntries(kinds)),
    types: sorted(Object.fromEntries(types)),
  };
  return `/* Generated from the types of cdk8s-plus-28 by \`npm run generate\`. Do not edit. */

/** The fields of the built-in kinds, a \`FieldTypes\` in JSON: read when the first object is checked against it. */
export const BUILT_IN_FIELDS =
  ${quoted(JSON.stringify(table))};
`;
}

/** The fields of one interface: their names in JSON, with \`!\` where they must be there, and their forms. */
function fieldsOf(name: string, declarations: string, code: string): Record<string, string> {
  const [, members] =
    new RegExp(`^export interface ${name} \\{([\\s\\S]*?)^\\}`, 'm').exec(declarations) ?? [];
  const [, written] =
    new RegExp(`^function toJson_${name}\\(obj\\) \\{([\\s\\S]*?)^\\}`, 'm').exec(code) ?? [];
  if (members === undefined || written === undefined) throw new Error(`cdk8s-plus has no ${name}`);
  const forms = new Map<string, string>();
  const isRequired = new Set<string>();
  const plain = members.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ');
  for (const [, member, mark, type] of plain.matchAll(/readonly (\w+)(\??): ((?:\{[^}]*\}|[^;])+);/g)) {
    forms.set(member!, formOf(type!.trim()));
    if (mark === '') isRequired.add(member!);
  }
  const fields: Record<string, string> = {};
  for (const [, field, member] of written.matchAll(/^ {8}'([^']+)': .*?\bobj\.(\w+)/gm)) {
    const form = forms.get(member!);
    if (form === undefined) throw new Error(`${name} has no ${member}`);
    fields[isRequired.has(member!) ? `${field}!` : field!] = form;
  }
  if (Object.keys(fields).length !== forms.size) throw new Error(`${name} has other fields than expected`);
  return fields;
}

function formOf(type: string): string {
  if (Object.hasOwn(SIMPLE, type)) return SIMPLE[type]!;
  if (type.endsWith('[]')) return `[]${formOf(type.slice(0, -2))}`;
  const [, values] = /^\{ \[key: string\]: ([^;]+);? \}$/.exec(type) ?? [];
  if (values !== undefined) return `{}${formOf(values)}`;
  if (!/^[A-Z]\w*$/.test(type)) throw new Error(`the type ${type} is not known`);
  return type;
}

function sorted<Value>(map: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => byCodeUnit(a, b)));
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
