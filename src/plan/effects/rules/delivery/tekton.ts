import { isMap, type Json, type JsonMap, mapsIn } from '../../../../source/json.ts';
import type { ObjectChange } from '../../../model/change.ts';
import type { EffectReason } from '../../../model/effect.ts';
import { canonical, differenceOfLists } from '../../content/difference-of-lists.ts';
import { listAt, valueAt } from '../../places/value-at.ts';
import { type FieldRule, type KindRules, outcome } from '../../rule.ts';

const TEKTON = 'Tekton Pipelines';
const TRIGGERS = 'Tekton Triggers';

const LATER = outcome('next-run', 'runs that start later have it', TEKTON);

/** Members that decide which code runs, and as whom. */
const CODE = new Set(['script', 'image', 'command', 'args', 'taskRef', 'pipelineRef', 'ref']);
/** Members that decide what the pods of a run may do on their node. */
const POWERS = new Set(['securityContext', 'podTemplate', 'hostPath']);
const ACCOUNT = new Set(['serviceAccountName', 'taskServiceAccountName', 'serviceAccount']);

/** All values of some members, at any depth, as texts. */
function valuesOf(
  value: Json | undefined,
  names: ReadonlySet<string>,
  found: string[] = [],
): readonly string[] {
  if (Array.isArray(value)) for (const item of value) valuesOf(item, names, found);
  else if (isMap(value)) {
    for (const [key, member] of Object.entries(value)) {
      if (names.has(key)) found.push(canonical(member));
      else valuesOf(member, names, found);
    }
  }
  return found;
}

/** Whether members have values on the side after that they did not have before. */
function isNew({ before, after }: ObjectChange, names: ReadonlySet<string>): boolean {
  const [old, now] = [valueAt(before, 'spec'), valueAt(after, 'spec')];
  return differenceOfLists(valuesOf(old, names), valuesOf(now, names)).added.length > 0;
}

function account(change: ObjectChange): readonly EffectReason[] {
  if (!isNew(change, ACCOUNT)) return [];
  return [outcome('privilege-widened', 'runs act as another ServiceAccount', TEKTON)];
}

function code(change: ObjectChange): readonly EffectReason[] {
  const other = outcome('privilege-widened', 'other code runs, with the rights of the account', TEKTON);
  const powers = outcome('privilege-widened', 'pods of runs may do something else on their node', TEKTON);
  return [
    ...(isNew(change, CODE) || hasOtherDefault(change) ? [other] : []),
    ...(isNew(change, POWERS) ? [powers] : []),
    ...account(change),
  ];
}

/** Whether a parameter that the code is made with has another value where nobody gives one. */
function hasOtherDefault({ before, after }: ObjectChange): boolean {
  const texts = valuesOf(valueAt(after, 'spec'), CODE);
  const old = new Map(
    mapsIn(listAt(before, 'spec', 'params')).map(({ name, default: value }) => [name, value]),
  );
  return mapsIn(listAt(after, 'spec', 'params')).some(({ name, default: value }) => {
    const isOther = old.has(name) && canonical(old.get(name) ?? null) !== canonical(value ?? null);
    return isOther && texts.some(text => text.includes(`params.${String(name)}`) || text.includes(`params[`));
  });
}

/** Parameters that every caller must give. */
function required(object: JsonMap | undefined): readonly string[] {
  return mapsIn(listAt(object, 'spec', 'params'))
    .filter(parameter => parameter.default === undefined)
    .map(({ name }) => String(name));
}

function parameters({ before, after }: ObjectChange): readonly EffectReason[] {
  const { added } = differenceOfLists(required(before), required(after));
  if (added.length === 0) return [];
  return [outcome('capacity', 'runs that do not give a new parameter fail', TEKTON)];
}

/** What runs are made of. */
export const TASKS: KindRules = {
  kinds: ['Task', 'Pipeline', 'StepAction', 'ClusterTask'].map(kind => `tekton.dev/${kind}`),
  fields: [{ path: '/spec', outcomes: [LATER] }],
  compare: change => [...code(change), ...parameters(change)],
  created: () => [outcome('next-run', 'runs can name it', TEKTON)],
  deleted: () => [outcome('next-run', 'runs that name it fail', TEKTON)],
};

/** Runs: nothing of them can be changed once they have begun, but that they are cancelled. */
export const RUNS: KindRules = {
  kinds: ['PipelineRun', 'TaskRun', 'CustomRun'].map(kind => `tekton.dev/${kind}`),
  fields: [
    { path: '/spec', outcomes: [outcome('recreate', 'a run that has begun is immutable', TEKTON)] },
    { path: '/spec/status', outcomes: [outcome('in-place', 'the run is cancelled, or begins', TEKTON)] },
    {
      path: '/spec/statusMessage',
      outcomes: [outcome('in-place', 'the run says why it is cancelled', TEKTON)],
    },
  ],
  created: () => [outcome('next-run', 'it runs once, as soon as it is applied', TEKTON)],
  deleted: () => [outcome('next-run', 'it is stopped if it still runs', TEKTON)],
};

/** Interceptors of a trigger, each with its place among others of its kind. */
function interceptorsOf(spec: JsonMap, name: string): readonly string[] {
  return mapsIn(spec.interceptors).map(interceptor => `${name} ${canonical(interceptor)}`);
}

function lostGuards(before: readonly JsonMap[], after: readonly JsonMap[]): readonly EffectReason[] {
  const now = new Map(after.map(trigger => [String(trigger.name), trigger]));
  const isLost = before.some(trigger => {
    const name = String(trigger.name);
    const kept = now.get(name);
    if (kept === undefined) return false;
    return differenceOfLists(interceptorsOf(trigger, name), interceptorsOf(kept, name)).removed.length > 0;
  });
  const known = new Set(before.map(({ name }) => String(name)));
  const isUnguarded = after.some(
    trigger =>
      !known.has(String(trigger.name)) &&
      trigger.triggerRef === undefined &&
      mapsIn(trigger.interceptors).length === 0,
  );
  return [
    ...(isLost
      ? [
          outcome(
            'privilege-widened',
            'what checks events is gone or changed: unsigned ones may start runs',
            TRIGGERS,
          ),
        ]
      : []),
    ...(isUnguarded
      ? [outcome('privilege-widened', 'a trigger that checks no events may start runs', TRIGGERS)]
      : []),
  ];
}

/** What events lead to. */
export const TRIGGER_PARTS: KindRules = {
  kinds: ['TriggerTemplate', 'TriggerBinding', 'Trigger', 'ClusterTriggerBinding'].map(
    kind => `triggers.tekton.dev/${kind}`,
  ),
  fields: [
    { path: '/spec', outcomes: [outcome('next-run', 'runs that events start later have it', TRIGGERS)] },
  ],
  compare: change => [
    ...(change.id.kind === 'Trigger'
      ? lostGuards(
          [{ ...asMap(valueAt(change.before, 'spec')), name: '' }],
          [{ ...asMap(valueAt(change.after, 'spec')), name: '' }],
        )
      : []),
    ...(change.id.kind === 'TriggerTemplate' ? code(change) : account(change)),
  ],
  created: ({ id, after }) => [
    outcome('next-run', 'events can start runs by it', TRIGGERS),
    ...(id.kind === 'Trigger' ? lostGuards([], [{ ...asMap(valueAt(after, 'spec')), name: '' }]) : []),
  ],
  deleted: () => [outcome('next-run', 'events start no runs by it any more', TRIGGERS)],
};

function asMap(value: Json | undefined): JsonMap {
  return isMap(value) ? value : {};
}

const LISTENER = outcome('restart', 'the pods of the listener are replaced', TRIGGERS);

function widerSelectors({ before, after }: ObjectChange): readonly EffectReason[] {
  const names = [before, after].map(object => listAt(object, 'spec', 'namespaceSelector', 'matchNames'));
  const [old, now] = [names[0]!, names[1]!];
  const labels = [before, after].map(object => canonical(valueAt(object, 'spec', 'labelSelector') ?? null));
  const isMore = differenceOfLists(old, now).added.length > 0 || labels[0] !== labels[1];
  return isMore ? [outcome('privilege-widened', 'triggers that others make count too', TRIGGERS)] : [];
}

/** Listeners for events. */
export const EVENT_LISTENER: KindRules = {
  kinds: ['triggers.tekton.dev/EventListener'],
  fields: [
    {
      path: '/spec/resources',
      outcomes: [LISTENER, outcome('traffic', 'events are not taken for a while', TRIGGERS)],
    },
    ...['serviceAccountName', 'triggers/*/serviceAccountName'].map(
      (field): FieldRule => ({
        path: `/spec/${field}`,
        outcomes: [LISTENER, outcome('privilege-widened', 'it acts as another ServiceAccount', TRIGGERS)],
      }),
    ),
  ],
  compare: change => [
    ...lostGuards(
      mapsIn(listAt(change.before, 'spec', 'triggers')),
      mapsIn(listAt(change.after, 'spec', 'triggers')),
    ),
    ...lostGuards(
      mapsIn(listAt(change.before, 'spec', 'triggerGroups')),
      mapsIn(listAt(change.after, 'spec', 'triggerGroups')),
    ),
    ...widerSelectors(change),
  ],
  created: () => [
    outcome('traffic', 'a new address takes events', TRIGGERS),
    outcome('privilege-widened', 'events from outside may start runs', TRIGGERS),
  ],
  deleted: () => [outcome('traffic', 'events are taken no more', TRIGGERS)],
};

/** What checks events before they start runs. */
export const INTERCEPTOR: KindRules = {
  kinds: ['triggers.tekton.dev/ClusterInterceptor', 'triggers.tekton.dev/Interceptor'],
  fields: [
    {
      path: '/spec',
      outcomes: [outcome('privilege-widened', 'events are checked in another way', TRIGGERS)],
    },
  ],
  deleted: () => [outcome('capacity', 'triggers that name it fail', TRIGGERS)],
};
