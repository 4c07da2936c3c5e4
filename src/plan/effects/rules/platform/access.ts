import type { ObjectChange } from '../../../model/change.ts';
import type { EffectReason } from '../../../model/effect.ts';
import { addedGrants } from '../../content/access-rules.ts';
import { differenceOfLists } from '../../content/difference-of-lists.ts';
import { isSame, listAt, mapAt, valueAt } from '../../places/value-at.ts';
import { type FieldRule, type KindRules, type Outcome, outcome, type Touch } from '../../rule.ts';

const CORE = 'Kubernetes API reference: ServiceAccount';
const RBAC = 'Kubernetes API reference: RBAC';

const NEW_PODS = outcome('next-run', 'only new pods of it have it', CORE);

function automount({ after }: Touch): readonly Outcome[] {
  return [
    NEW_PODS,
    after === false
      ? outcome('privilege-narrowed', 'its pods no longer get a token of the API server', CORE)
      : outcome('privilege-widened', 'its pods get a token of the API server', CORE),
  ];
}

/** Pull secrets and secrets of an account: more of them is more that its pods may read. */
function references({ before, after }: ObjectChange): readonly EffectReason[] {
  return ['imagePullSecrets', 'secrets'].flatMap((key): readonly EffectReason[] => {
    const { added, removed } = differenceOfLists(listAt(before, key), listAt(after, key));
    return [
      ...(added.length + removed.length > 0 ? [NEW_PODS] : []),
      ...(added.length > 0 ? [outcome('privilege-widened', 'its pods may use more secrets', CORE)] : []),
      ...(removed.length > 0 ? [outcome('privilege-narrowed', 'its pods may use fewer secrets', CORE)] : []),
    ];
  });
}

const CLOUD = ['eks.amazonaws.com~1*', 'iam.gke.io~1*', 'azure.workload.identity~1*'];

const CLOUD_IDENTITY = outcome('privilege-widened', 'its pods act as another identity of the cloud', CORE);

/** Whether an annotation tells a cloud which of its identities the pods of an account are. */
function isCloudIdentity(key: string): boolean {
  return CLOUD.some(pattern => key.startsWith(pattern.replace('~1*', '/')));
}

const CONTRACT = outcome(
  'secret',
  'the secret store knows its clients by namespace and name of their ServiceAccount: its role must be changed too',
  'OpenBao: bound_subject of a role',
);

/** ServiceAccounts. */
export const SERVICE_ACCOUNT: KindRules = {
  kinds: ['/ServiceAccount'],
  fields: [
    { path: '/automountServiceAccountToken', outcomes: automount },
    ...CLOUD.map(
      (key): FieldRule => ({
        path: `/metadata/annotations/${key}`,
        outcomes: [CLOUD_IDENTITY],
      }),
    ),
  ],
  compare: references,
  created: ({ after }) =>
    Object.keys(mapAt(after, 'metadata', 'annotations')).some(isCloudIdentity) ? [CLOUD_IDENTITY] : [],
  deleted: () => [
    outcome('capacity', 'new pods that name it are refused', CORE),
    outcome('secret', 'what it may read in the secret store is out of reach', CORE),
    outcome('privilege-narrowed', 'its rights are gone', CORE),
  ],
  renamed: () => [
    outcome('recreate', 'another name is another account: the old one goes and a new one comes', CORE),
    outcome('privilege-widened', 'rights that are bound to the name are another matter', CORE),
    CONTRACT,
  ],
};

const WIDER = outcome('privilege-widened', 'more is allowed, at once', RBAC);
const NARROWER = outcome('privilege-narrowed', 'less is allowed, at once', RBAC);

function rules({ before, after }: ObjectChange): readonly EffectReason[] {
  const [old, now] = [valueAt(before, 'rules'), valueAt(after, 'rules')];
  return [
    ...(addedGrants(old, now) ? [WIDER] : []),
    ...(addedGrants(now, old) ? [NARROWER] : []),
    ...(isSame(valueAt(before, 'aggregationRule'), valueAt(after, 'aggregationRule')) ? [] : [AGGREGATED]),
  ];
}

const AGGREGATED = outcome('privilege-widened', 'other roles are added to a role', RBAC);

/** Roles. */
export const ROLES: KindRules = {
  kinds: ['rbac.authorization.k8s.io/Role', 'rbac.authorization.k8s.io/ClusterRole'],
  fields: [
    {
      path: '/metadata/labels/rbac.authorization.k8s.io~1aggregate-to-*',
      outcomes: [AGGREGATED],
    },
  ],
  compare: rules,
  created: () => [outcome('privilege-widened', 'rights come that can be bound', RBAC)],
  deleted: () => [outcome('privilege-narrowed', 'what is bound to it loses its rights', RBAC)],
};

function subjects({ before, after }: ObjectChange): readonly EffectReason[] {
  const { added, removed } = differenceOfLists(listAt(before, 'subjects'), listAt(after, 'subjects'));
  return [...(added.length > 0 ? [WIDER] : []), ...(removed.length > 0 ? [NARROWER] : [])];
}

/** Bindings of roles. */
export const BINDINGS: KindRules = {
  kinds: ['rbac.authorization.k8s.io/RoleBinding', 'rbac.authorization.k8s.io/ClusterRoleBinding'],
  fields: [
    {
      path: '/roleRef',
      outcomes: [
        outcome('recreate', 'the role of a binding is immutable', 'rbac/v1 types: declared immutable'),
        outcome('privilege-widened', 'the subjects get another role', RBAC),
      ],
    },
  ],
  compare: subjects,
  created: () => [outcome('privilege-widened', 'its subjects get rights, at once', RBAC)],
  deleted: () => [outcome('privilege-narrowed', 'its subjects lose rights, at once', RBAC)],
};
