import { code } from '../diagnostic.ts';

/** Codes of the stage `link`. */
export const link = {
  CST3001: code<{ kind: string; name: string }>(
    'error',
    ({ kind, name }) => `there is no ${kind} \`${name}\``,
  ),
  CST3002: code<{ kind: string; name: string }>(
    'error',
    ({ kind, name }) => `a second ${kind} is called \`${name}\``,
  ),
  CST3003: code<{ cycle: string }>('error', ({ cycle }) => `environments promote in a circle: ${cycle}`),
  CST3004: code<{ environment: string }>(
    'error',
    ({ environment }) => `the folder of environment \`${environment}\` has no \`environment.yaml\``,
  ),
  CST3005: code<{ labels: string; environment: string }>(
    'error',
    ({ labels, environment }) => `no cluster of environment \`${environment}\` carries ${labels}`,
  ),
  CST3006: code<{ cluster: string }>('error', ({ cluster }) => `cluster \`${cluster}\` is chosen twice`),
  CST3007: code<{ setting: string }>('error', ({ setting }) => `\`${setting}\` has no value`),
  CST3008: code<{ path: string; organization: string }>(
    'error',
    ({ path, organization }) =>
      `base path \`${path}\` lies outside what organization \`${organization}\` owns`,
  ),
  CST3009: code<{ label: string; organization: string }>(
    'error',
    ({ label, organization }) =>
      `host label \`${label}\` does not belong to organization \`${organization}\``,
  ),
  CST3010: code<{ key: string; organization: string }>(
    'error',
    ({ key, organization }) =>
      `secret key \`${key}\` lies outside what organization \`${organization}\` may read`,
  ),
  CST3011: code<{ repository: string; organization: string }>(
    'error',
    ({ repository, organization }) =>
      `organization \`${organization}\` may not run images of \`${repository}\``,
  ),
  CST3012: code<{ repository: string; environment: string }>(
    'error',
    ({ repository, environment }) =>
      `image repository \`${repository}\` names no registry and environment \`${environment}\` has none`,
  ),
  CST3013: code<{ system: string; environment: string }>(
    'error',
    ({ system, environment }) => `environment \`${environment}\` knows no system \`${system}\``,
  ),
  CST3014: code<{ exposure: string; environment: string }>(
    'error',
    ({ exposure, environment }) => `environment \`${environment}\` has no ${exposure} exposure`,
  ),
  CST3015: code<{ namespace: string; first: string; second: string }>(
    'error',
    ({ namespace, first, second }) =>
      `organizations \`${first}\` and \`${second}\` share the namespace \`${namespace}\``,
  ),
  CST3016: code<{ what: string; value: string; owner: string }>(
    'error',
    ({ what, value, owner }) => `${what} \`${value}\` already belongs to organization \`${owner}\``,
  ),
  CST3017: code<{ integration: string }>(
    'error',
    ({ integration }) => `\`${integration}\` requires the root of a host and has a base path as well`,
  ),
  CST3018: code<{ label: string }>(
    'error',
    ({ label }) => `the host label \`${label}\` is longer than 63 characters`,
  ),
  CST3019: code<{ namespace: string }>(
    'error',
    ({ namespace }) => `namespace \`${namespace}\` belongs to the platform`,
  ),
  CST3020: code<{ name: string }>(
    'error',
    ({ name }) => `the name \`${name}\` is reserved for the platform Application`,
  ),
  CST3021: code<{ environment: string }>(
    'error',
    ({ environment }) => `environment \`${environment}\` has no cluster`,
  ),
  CST3022: code<{ range: string; problem: string }>(
    'error',
    ({ range, problem }) => `\`${range}\` is not an address range: ${problem}`,
  ),
  CST3023: code<{ namespace: string; organization: string }>(
    'error',
    ({ namespace, organization }) =>
      `the namespace \`${namespace}\` of organization \`${organization}\` is longer than 63 characters`,
  ),
  CST3024: code<{ integration: string; other: string }>(
    'error',
    ({ integration, other }) => `\`${integration}\` and \`${other}\` select pods by the same labels`,
  ),
  CST3025: code<{ namespace: string; first: string; second: string }>(
    'error',
    ({ namespace, first, second }) =>
      `environments \`${first}\` and \`${second}\` share the roles of namespace \`${namespace}\` in one secret backend`,
  ),
  CST3026: code<{ domain: string; first: string; second: string }>(
    'error',
    ({ domain, first, second }) =>
      `environments \`${first}\` and \`${second}\` share the domain \`${domain}\``,
  ),
  CST3027: code<{ environment: string }>(
    'error',
    ({ environment }) =>
      `environment \`${environment}\` says how Argo CD delivers it, and not where its manifests are published`,
  ),
  CST3028: code<{ first: string; second: string; problem: string }>(
    'error',
    ({ first, second, problem }) =>
      `environments \`${first}\` and \`${second}\` cannot be published side by side: ${problem}`,
  ),
  CST3029: code<{ field: string; reason: string }>(
    'error',
    ({ field, reason }) => `\`${field}\` changes nothing: ${reason}`,
  ),
  CST3030: code<{ name: string; first: string; second: string }>(
    'error',
    ({ name, first, second }) =>
      `clusters \`${first}\` and \`${second}\` are both called \`${name}\` in Argo CD`,
  ),
  CST3031: code<{ cluster: string }>(
    'error',
    ({ cluster }) =>
      `cluster \`${cluster}\` takes the name \`in-cluster\`, by which Argo CD knows the cluster that it runs on`,
  ),
  CST3032: code<{ environment: string }>(
    'error',
    ({ environment }) =>
      `environment \`${environment}\` has no secret backend that the credentials of Argo CD can come from`,
  ),
  CST3033: code<{ environment: string }>(
    'error',
    ({ environment }) =>
      `no External Secrets operator is known beside the Argo CD of environment \`${environment}\`, which brings its credentials`,
  ),
  CST3034: code<{ key: string; organization: string }>(
    'error',
    ({ key, organization }) =>
      `the integrations of organization \`${organization}\` may read \`${key}\`, a credential of Argo CD`,
  ),
  CST3035: code<{ schedule: string; problem: string }>(
    'error',
    ({ schedule, problem }) => `no sync window begins by \`${schedule}\`: ${problem}`,
  ),
  CST3036: code<{ kind: string; problem: string }>(
    'error',
    ({ kind, problem }) => `no organization may apply the kind \`${kind}\`: ${problem}`,
  ),
  CST3037: code<{ kind: string; path: string }>(
    'error',
    ({ kind, path }) =>
      `Argo CD must not ignore \`${path}\` of a ${kind}: it would overlook that a release was stopped`,
  ),
  CST3038: code<{ timeZone: string }>('error', ({ timeZone }) => `there is no time zone \`${timeZone}\``),
  CST3050: code<{ task: string; param: string }>(
    'error',
    ({ task, param }) => `parameter \`${param}\` does not exist in Task \`${task}\``,
  ),
  CST3051: code<{ task: string; param: string }>(
    'error',
    ({ task, param }) => `parameter \`${param}\` of Task \`${task}\` gets no value`,
  ),
  CST3052: code<{ what: string; task: string; type: 'string' | 'array' | 'object' }>(
    'error',
    ({ what, task, type }) =>
      `${what} of Task \`${task}\` is ${{ string: 'one text', array: 'a list', object: 'a map' }[type] ?? type}`,
  ),
  CST3053: code<{ task: string; result: string }>(
    'error',
    ({ task, result }) => `result \`${result}\` does not exist in Task \`${task}\``,
  ),
  CST3054: code<{ task: string; workspace: string }>(
    'error',
    ({ task, workspace }) => `workspace \`${workspace}\` of Task \`${task}\` is not given`,
  ),
  CST3055: code<{ task: string; workspace: string }>(
    'error',
    ({ task, workspace }) => `workspace \`${workspace}\` does not exist in Task \`${task}\``,
  ),
  CST3060: code<{ integration: string; organization: string; callee: string; owner: string }>(
    'error',
    ({ integration, organization, callee, owner }) =>
      `\`${integration}\` of organization \`${organization}\` may not call \`${callee}\` of organization \`${owner}\``,
  ),
  CST3061: code<{ integration: string }>(
    'error',
    ({ integration }) => `\`${integration}\` depends on itself`,
  ),
  CST3062: code<{ name: string }>(
    'error',
    ({ name }) =>
      `nothing can depend on an integration called \`${name}\`: the name means something else in references`,
  ),
  CST3063: code('error', () => 'no reference can be read after this `@{`'),
  CST3064: code<{ name: string }>('error', ({ name }) => `there is no \`${name}\` to refer to`),
  CST3065: code<{ target: string; property: string }>('error', ({ target, property }) =>
    property === ''
      ? `the reference to \`${target}\` names no property`
      : `\`${target}\` has no property \`${property}\``,
  ),
  CST3066: code<{ integration: string; environment: string }>(
    'error',
    ({ integration, environment }) =>
      `\`${integration}\` is not released in environment \`${environment}\`, so it has no address there`,
  ),
  CST3067: code<{ reference: string; reason: string }>(
    'error',
    ({ reference, reason }) => `\`@{${reference}}\` has no value: ${reason}`,
  ),
  CST3068: code('error', () => 'the `@` in front makes a literal text of this reference'),
  CST3070: code<{ host: string; environment: string }>(
    'error',
    ({ host, environment }) => `\`${host}\` is a host of environment \`${environment}\``,
  ),
  CST3071: code<{ host: string; integration: string; environment: string }>(
    'error',
    ({ host, integration, environment }) =>
      `\`${host}\` is the address of \`${integration}\` in environment \`${environment}\``,
  ),
  CST3072: code<{ system: string }>(
    'error',
    ({ system }) => `the release refers to system \`${system}\` and does not name it in \`egress.systems\``,
  ),
  CST3080: code<{ setting: string }>(
    'error',
    ({ setting }) =>
      `\`schedule\` and \`${setting}\` contradict each other: what runs by a schedule serves nothing`,
  ),
  CST3090: code<{ first: string; second: string }>(
    'error',
    ({ first, second }) => `\`${first}\` and \`${second}\` exclude each other`,
  ),
  CST3095: code<{ environment: string; kind: string; field: string }>(
    'error',
    ({ environment, kind, field }) =>
      `the secret backend of environment \`${environment}\` is of kind \`${kind}\` and has no \`${field}\``,
  ),
  CST3096: code<{ environment: string; kind: string; field: string }>(
    'error',
    ({ environment, kind, field }) =>
      `the secret backend of environment \`${environment}\` is of kind \`${kind}\`, which has no use for \`${field}\``,
  ),
  CST3097: code<{ label: string; environment: string }>(
    'error',
    ({ label, environment }) =>
      `environment \`${environment}\` sets the label \`${label}\` for logs, by which pods are found`,
  ),
  CST3100: code<{ rule: string }>(
    'error',
    ({ rule }) => `the rule \`${rule}\` can be waived for one object of one integration only`,
  ),
  CST3101: code<{ day: string }>('error', ({ day }) => `there is no day \`${day}\``),
  CST3120: code<{ setting: string; kind: string; name: string }>(
    'error',
    ({ setting, kind, name }) =>
      `the layers of ${kind} \`${name}\` together make a value of \`${setting}\` that its schema does not allow`,
  ),
  CST3121: code<{ setting: string; kind: string; name: string }>(
    'error',
    ({ setting, kind, name }) => `\`${setting}\` of ${kind} \`${name}\` has a default and cannot be removed`,
  ),
  CST3165: code<{ param: string; task: string; key: string }>(
    'error',
    ({ param, task, key }) => `parameter \`${param}\` of Task \`${task}\` gets no \`${key}\``,
  ),
  CST3166: code<{ param: string; task: string; key: string }>(
    'error',
    ({ param, task, key }) => `parameter \`${param}\` of Task \`${task}\` has no \`${key}\``,
  ),
  CST3167: code<{ task: string; result: string }>(
    'error',
    ({ task, result }) =>
      `result \`${result}\` of Task \`${task}\` is not one text, and a matrix gathers nothing else`,
  ),
  CST3168: code<{ task: string; value: string; environment: string; namespace: string }>(
    'error',
    ({ task, value, environment, namespace }) =>
      `task \`${task}\` looks for its Task in namespace \`${value}\`, and environment \`${environment}\` has it in \`${namespace}\``,
  ),
};
