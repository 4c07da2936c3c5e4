import type { ObjectChange } from '../../model/change.ts';
import { valueAt } from '../places/value-at.ts';
import { type FieldRule, type KindRules, type Outcome, outcome, type Touch } from '../rule.ts';

const CORE = 'Kubernetes API reference: ConfigMap and Secret';
const VALIDATION = 'core/v1 validation';

const FROZEN = outcome(
  'recreate',
  'the object is marked immutable: only an object of another name can hold something else',
  VALIDATION,
);

function isFrozen({ before }: ObjectChange): boolean {
  return valueAt(before, 'immutable') === true;
}

const immutable: FieldRule = {
  path: '/immutable',
  outcomes: ({ after }, change) =>
    isFrozen(change) && after !== true
      ? [FROZEN]
      : [outcome('in-place', 'from now on its data cannot be changed', CORE)],
};

/** Labels by which a sidecar of Grafana finds dashboards and data sources. */
const DASHBOARD = ['grafana_dashboard', 'grafana_datasource', 'grafana_alert'];
const SHOWN = outcome('observability', 'Grafana shows what it holds', 'Grafana: sidecar for dashboards');

function isShown(object: ObjectChange['before']): boolean {
  return DASHBOARD.some(label => valueAt(object, 'metadata', 'labels', label) !== undefined);
}

function dashboard({ before, after }: ObjectChange): readonly Outcome[] {
  return isShown(before) || isShown(after) ? [SHOWN] : [];
}

/** What comes, goes or gets another name, be it a dashboard or what a program knows by that name. */
function roleOf(change: ObjectChange): readonly Outcome[] {
  const names = new Set([change.id.name, (change.previousId ?? change.id).name]);
  return [...dashboard(change), ...[...names].flatMap(name => KNOWN.get(name) ?? [])];
}

/** ConfigMaps that programs of the cluster know by name, and what their data decide. */
const KNOWN: ReadonlyMap<string, Outcome> = new Map([
  ...[
    'argocd-cm',
    'argocd-rbac-cm',
    'argocd-ssh-known-hosts-cm',
    'argocd-gpg-keys-cm',
    'argocd-tls-certs-cm',
  ].map((name): [string, Outcome] => [
    name,
    outcome('privilege-widened', 'who may do what in Argo CD, and whom it believes', 'Argo CD: settings'),
  ]),
  [
    'aws-auth',
    outcome('privilege-widened', 'who is whom in the cluster is decided in another way', 'Amazon EKS'),
  ],
  ['coredns', outcome('traffic', 'names are resolved in another way', 'CoreDNS')],
]);

function configData(_: Touch, change: ObjectChange): readonly Outcome[] {
  const known = KNOWN.get(change.id.name);
  return [
    ...(isFrozen(change) ? [FROZEN] : [outcome('in-place', 'the object holds other data at once', CORE)]),
    ...(known === undefined ? [] : [known]),
  ];
}

/** ConfigMaps. What their readers make of it is found by comparing with them. */
export const CONFIG_MAP: KindRules = {
  kinds: ['/ConfigMap'],
  fields: [immutable, { path: '/data', outcomes: configData }, { path: '/binaryData', outcomes: configData }],
  compare: dashboard,
  created: roleOf,
  deleted: roleOf,
  renamed: change => [
    outcome('in-place', 'its data lies under another name; the old object goes', CORE),
    ...roleOf(change),
  ],
};

const PULL_TYPES = ['kubernetes.io/dockerconfigjson', 'kubernetes.io/dockercfg'];

function pulling({ before, after }: ObjectChange): readonly Outcome[] {
  const isForPulling = [before, after].some(object => PULL_TYPES.includes(String(valueAt(object, 'type'))));
  return isForPulling ? [outcome('capacity', 'images are pulled with it: the next pull can fail', CORE)] : [];
}

function secretData(_: Touch, change: ObjectChange): readonly Outcome[] {
  return [
    outcome('secret', 'the object holds other secrets at once', CORE),
    ...(isFrozen(change) ? [FROZEN] : []),
    ...pulling(change),
  ];
}

/** Labels by which Argo CD takes a Secret for a cluster or a repository of its own. */
const TAKEN = 'argocd.argoproj.io/secret-type';
const TAKEN_BY_ARGO = outcome(
  'privilege-widened',
  'Argo CD takes it for a cluster or a repository of its own, or no longer',
  'Argo CD: declarative setup',
);

const ACCOUNT = 'kubernetes.io/service-account.name';
const ACCOUNT_TOKEN = outcome(
  'privilege-widened',
  'it gets a token of a ServiceAccount, which does not end',
  CORE,
);

/** What a Secret is to programs of the cluster beside those that read it. */
function roles({ after }: ObjectChange): readonly Outcome[] {
  return [
    ...(valueAt(after, 'metadata', 'labels', TAKEN) === undefined ? [] : [TAKEN_BY_ARGO]),
    ...(valueAt(after, 'type') === 'kubernetes.io/service-account-token' ? [ACCOUNT_TOKEN] : []),
  ];
}

function gone(change: ObjectChange): readonly Outcome[] {
  return [
    outcome('data-loss', 'the material is gone if it is kept nowhere else', CORE),
    outcome('secret', 'what reads it fails at its next start', CORE),
    ...pulling(change),
  ];
}

/** Whether a Secret under another name holds what the former one held, or is its next version by the digest in its name. */
function isNextVersion({ id, previousId, fields }: ObjectChange): boolean {
  const stem = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf('-')));
  const isDigested =
    previousId !== undefined && stem(id.name) !== '' && stem(id.name) === stem(previousId.name);
  return isDigested || fields.every(({ steps: [first] }) => first !== 'data' && first !== 'stringData');
}

/** Secrets. */
export const SECRET: KindRules = {
  kinds: ['/Secret'],
  fields: [
    immutable,
    { path: `/metadata/labels/${TAKEN.replace('/', '~1')}`, outcomes: [TAKEN_BY_ARGO] },
    { path: `/metadata/annotations/${ACCOUNT.replace('/', '~1')}`, outcomes: [ACCOUNT_TOKEN] },
    { path: '/data', outcomes: secretData },
    { path: '/stringData', outcomes: secretData },
    {
      path: '/type',
      outcomes: [
        outcome('recreate', 'the type of a Secret is immutable', 'core/v1 types: declared immutable'),
        outcome('secret', 'another type of secret material', CORE),
      ],
    },
  ],
  created: change => [outcome('secret', 'new secret material lies in the cluster', CORE), ...roles(change)],
  renamed: change => [
    outcome('secret', 'the material lies under another name; the old object goes', CORE),
    ...(isNextVersion(change) ? [] : gone(change)),
  ],
  deleted: gone,
};
