import { collapse } from '../../../src/plan/collapse/collapse.ts';
import { summarize } from '../../../src/plan/collapse/summarize.ts';
import { gate } from '../../../src/plan/gate/gate.ts';
import { NO_LIMITS } from '../../../src/plan/gate/limits.ts';
import type { ApplicationChange, Cause, FieldChange, JudgedChange } from '../../../src/plan/model/change.ts';
import type { Effect, EffectReason } from '../../../src/plan/model/effect.ts';
import type { GateOutcome, GateWaiver } from '../../../src/plan/model/gate-outcome.ts';
import type { PlanResult } from '../../../src/plan/model/plan-result.ts';
import type { PlanView } from '../../../src/plan/model/plan-view.ts';
import type { Json } from '../../../src/source/json.ts';

const GROUPS: Readonly<Record<string, string>> = {
  Deployment: 'apps/v1',
  ConfigMap: 'v1',
  Service: 'v1',
  ServiceAccount: 'v1',
  NetworkPolicy: 'networking.k8s.io/v1',
  HTTPRoute: 'gateway.networking.k8s.io/v1',
  ExternalSecret: 'external-secrets.io/v1',
  PersistentVolumeClaim: 'v1',
};

/** A field with another value. */
export function field(text: string, before: Json | undefined, after: Json | undefined): FieldChange {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return {
    steps: text.split('.'),
    text,
    kind,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    isSecret: false,
  };
}

/** An effect with its reason. */
export function effect(name: Effect, reason: string, text?: string): EffectReason {
  return {
    effect: name,
    reason,
    source: 'apps/v1: Deployment',
    ...(text === undefined ? {} : { field: text }),
  };
}

/** A change of an object of the organization `shop`. */
export function change(
  verb: JudgedChange['verb'],
  address: string,
  object: string,
  parts: Partial<JudgedChange> & { readonly effects: readonly EffectReason[] },
): JudgedChange {
  const [kind = '', name = ''] = object.split(' ');
  const apiVersion = GROUPS[kind] ?? 'v1';
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0]! : '';
  return {
    verb,
    address,
    id: { group, kind, namespace: `shop-${address.split('/')[0]}`, name },
    apiVersion,
    fields: [],
    causes: [],
    ...parts,
  };
}

const DIGESTS = {
  orders: ['9f2c41d07be85a6d3c1f', '1b7e90aa52cc4f08d6e3'],
  stock: ['5d10e7cc9a3b42f8e6d1', 'c4a97f1e02bb83d65f90'],
  billing: ['77ab0c3de914f5628b1c', 'e02f6b8d71c94a35d0be'],
} as const;
const digest = (start: string): string => `sha256:${start.padEnd(64, start)}`.slice(0, 71);
const commit = (id: string, subject: string): NonNullable<Cause['commit']> => ({
  id: id.padEnd(40, id),
  author: 'Mia Berg',
  date: '2026-05-04T08:12:00Z',
  subject,
});
const PROMOTION = commit('4f2a1c9', 'Promote orders, stock and billing to production');

function promoted(name: keyof typeof DIGESTS): readonly JudgedChange[] {
  const image = 'spec.template.spec.containers[name=app].image';
  const [old, next] = DIGESTS[name];
  const address = `prod/main/${name}`;
  const causes: readonly Cause[] = [
    {
      file: `environments/prod/integrations/${name}.yaml`,
      line: 7,
      setting: 'image.digest',
      layer: `IntegrationRelease ${name}`,
      commit: PROMOTION,
    },
  ];
  const version = 'metadata.labels["app.kubernetes.io/version"]';
  return [
    change('changed', address, `Deployment ${name}`, {
      fields: [
        field(version, '1.8.2', '1.9.0'),
        field(
          image,
          `registry.example.org/shop/${name}@${digest(old)}`,
          `registry.example.org/shop/${name}@${digest(next)}`,
        ),
      ],
      effects: [effect('restart', 'the pods are replaced one after another', image)],
      causes,
    }),
    change('changed', address, `Service ${name}`, {
      fields: [field(version, '1.8.2', '1.9.0')],
      effects: [effect('none', 'the label only informs', version)],
      causes,
    }),
  ];
}

const EGRESS: readonly Cause[] = [
  {
    file: 'catalog/integrations/billing.yaml',
    line: 23,
    setting: 'egress.2',
    layer: 'Integration billing',
    commit: commit('b03d77e', 'Billing asks the tax office by itself'),
  },
];

function widened(environment: string): JudgedChange {
  return change('changed', `${environment}/main/billing`, 'NetworkPolicy billing', {
    fields: [
      field('spec.egress[2]', undefined, {
        to: [{ ipBlock: { cidr: environment === 'prod' ? '198.51.100.0/24' : '203.0.113.0/24' } }],
        ports: [{ port: 443, protocol: 'TCP' }],
      }),
    ],
    effects: [effect('privilege-widened', 'pods of `billing` may reach more addresses', 'spec.egress[2]')],
    causes: EGRESS,
  });
}

const REMOVAL: readonly Cause[] = [
  {
    file: 'environments/prod/integrations/legacy.yaml',
    what: 'the release was removed',
    commit: commit('c81f220', 'Retire legacy'),
  },
];

function removed(object: string, ...effects: readonly EffectReason[]): JudgedChange {
  return change('deleted', 'prod/main/legacy', object, { effects, causes: REMOVAL });
}

const RUNTIME_KEY = 'data["LOG_LEVEL"]';

function logged(environment: string, name: string): readonly JudgedChange[] {
  const causes: readonly Cause[] = [
    {
      file: 'environments/test/environment.yaml',
      line: 31,
      setting: 'defaults.config.LOG_LEVEL',
      layer: 'Environment test',
      commit: commit('0aa4e51', 'Less noise in test'),
    },
  ];
  const address = `${environment}/main/${name}`;
  const hash = 'spec.template.metadata.annotations["cistern.dev/config"]';
  const id = { group: '', kind: 'ConfigMap', namespace: `shop-${environment}`, name: `${name}-config` };
  return [
    change('changed', address, `ConfigMap ${name}-config`, {
      fields: [field(RUNTIME_KEY, 'debug', 'info')],
      effects: [effect('in-place', 'nobody reads it until the pods start again', RUNTIME_KEY)],
      causes,
    }),
    change('changed', address, `Deployment ${name}`, {
      fields: [field(hash, 'c0ffee', 'decade')],
      effects: [
        {
          ...effect('restart', 'the pods are replaced one after another', hash),
          because: { address, id, field: RUNTIME_KEY },
        },
      ],
      causes,
    }),
  ];
}

const secret: JudgedChange = change('changed', 'prod/main/stock', 'ExternalSecret stock-env', {
  fields: [
    {
      ...field(
        'spec.data[secretKey=DATABASE_PASSWORD].remoteRef.key',
        'shop/stock-old-hunter2',
        'shop/stock-hunter3',
      ),
      isSecret: true,
    },
  ],
  effects: [
    effect('secret', 'the Secret is filled from another key; pods have it after their next start'),
    effect('restart', 'Reloader replaces the pods'),
  ],
  causes: [{ file: 'catalog/integrations/stock.yaml', line: 18, setting: 'secrets.DATABASE_PASSWORD' }],
});

const CHANGES: readonly JudgedChange[] = [
  ...promoted('orders'),
  ...promoted('stock'),
  ...promoted('billing'),
  widened('test'),
  widened('prod'),
  removed(
    'ConfigMap legacy-config',
    effect('orphan', 'it stays in the cluster, as the Application keeps its objects'),
  ),
  removed(
    'Deployment legacy',
    effect('orphan', 'it stays in the cluster, as the Application keeps its objects'),
  ),
  removed(
    'Service legacy',
    effect('orphan', 'it stays in the cluster, as the Application keeps its objects'),
  ),
  removed(
    'ServiceAccount legacy',
    effect('orphan', 'it stays in the cluster, as the Application keeps its objects'),
  ),
  removed(
    'NetworkPolicy legacy',
    effect('orphan', 'it stays in the cluster, as the Application keeps its objects'),
  ),
  removed(
    'PersistentVolumeClaim legacy-data',
    effect('orphan', 'its data stays: it carries `Prune=false,Delete=false`'),
  ),
  ...['orders', 'stock', 'billing', 'returns'].flatMap(name => logged('test', name)),
  secret,
  change('deleted', 'test/main/returns', 'PersistentVolumeClaim returns-spool', {
    effects: [effect('data-loss', 'the volume goes with the claim where its class reclaims by `Delete`')],
    causes: [
      {
        file: 'catalog/integrations/returns.yaml',
        line: 12,
        setting: 'storage',
        commit: commit('91b6d04', 'Returns needs no spool'),
      },
    ],
  }),
];

const APPLICATIONS: readonly ApplicationChange[] = [
  {
    verb: 'deleted',
    name: 'prod.main.legacy',
    address: 'prod/main/legacy',
    objects: 6,
    effects: [effect('orphan', 'the ApplicationSet of `prod` keeps the objects of an Application that goes')],
    own: ['orphan'],
    causes: [
      {
        file: 'environments/prod/integrations/legacy.yaml',
        line: 4,
        layer: 'IntegrationRelease legacy',
        what: 'the release was removed',
        commit: commit('c0d71e3', 'Legacy has moved out'),
      },
    ],
  },
  ...['orders', 'stock', 'billing'].map(name => ({
    verb: 'changed' as const,
    name: `prod.main.${name}`,
    address: `prod/main/${name}`,
    objects: 2,
    effects: [],
    causes: [],
  })),
];

/** A pull request as it happens: a promotion of three releases, an egress change, a removed integration, a secret, an orphan. */
export const PULL_REQUEST: PlanResult = {
  before: {
    kind: 'rendered-commit',
    name: 'branch rendered of https://git.example.org/shop/platform',
    commit: '7d2e'.repeat(10),
    dryCommit: '11aa'.repeat(10),
  },
  after: { kind: 'work-tree', name: 'work tree' },
  changes: CHANGES,
  applications: APPLICATIONS,
  outside: [
    {
      verb: 'added',
      kind: 'proxy-allow',
      environment: 'prod',
      cluster: 'main',
      applications: ['billing'],
      subject: 'elster.example.de',
      added: [],
      removed: [],
      effect: 'privilege-widened',
      causes: [{ file: 'catalog/integrations/billing.yaml', line: 23, setting: 'egress.internet' }],
    },
  ],
  files: [{ path: 'prod/inventory.json', verb: 'changed' }],
};

/** A waiver for the wider egress of billing. */
export const WAIVER: GateWaiver = {
  name: 'billing-tax-office',
  effects: ['privilege-widened'],
  subject: { integration: 'billing', environment: 'test' },
  reason: 'agreed in the review of 2 May',
  owner: 'team-billing',
  expires: '2026-06-30',
  file: 'catalog/policies/billing-tax-office.yaml',
};

/** What the gates say of the pull request. */
export function gateOf(result: PlanResult): GateOutcome {
  const environments = new Map([
    ['prod', { failOn: ['privilege-widened'], maxDeletions: { applications: 0, objects: 5 } } as const],
  ]);
  const everywhere = { ...NO_LIMITS, failOn: ['data-loss', 'privilege-widened'] as const };
  return gate(result, { everywhere, environments }, [WAIVER], '2026-05-05');
}

/** A plan with its rows and numbers, and what the gates say of it. */
export function viewOf(result: PlanResult, outcome: GateOutcome | undefined = gateOf(result)): PlanView {
  const rows = collapse(result.changes);
  const summary = summarize(result, rows);
  return { result, rows, summary, ...(outcome === undefined ? {} : { gate: outcome }) };
}
