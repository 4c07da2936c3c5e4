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

function configData(_: Touch, change: ObjectChange): readonly Outcome[] {
  return isFrozen(change) ? [FROZEN] : [outcome('in-place', 'the object holds other data at once', CORE)];
}

/** ConfigMaps. What their readers make of it is found by comparing with them. */
export const CONFIG_MAP: KindRules = {
  kinds: ['/ConfigMap'],
  fields: [immutable, { path: '/data', outcomes: configData }, { path: '/binaryData', outcomes: configData }],
  compare: dashboard,
  created: dashboard,
  deleted: dashboard,
  renamed: change => [
    outcome('in-place', 'its data lies under another name; the old object goes', CORE),
    ...dashboard(change),
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

/** Secrets. */
export const SECRET: KindRules = {
  kinds: ['/Secret'],
  fields: [
    immutable,
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
  created: () => [outcome('secret', 'new secret material lies in the cluster', CORE)],
  renamed: () => [outcome('secret', 'the material lies under another name; the old object goes', CORE)],
  deleted: change => [
    outcome('data-loss', 'the material is gone if it is kept nowhere else', CORE),
    outcome('secret', 'what reads it fails at its next start', CORE),
    ...pulling(change),
  ],
};
