import { isLabelValue } from '../../../../kubernetes/names.ts';
import { type JsonMap, mapOf, mapsIn, stringsIn } from '../../../../source/json.ts';
import type { Path } from '../../../../source/pointer.ts';
import { checkInterceptors } from '../interceptor/interceptors.ts';
import { checkTrigger } from '../trigger.ts';
import {
  nameOf,
  specOf,
  TRIGGERS,
  type TriggerObject,
  type TriggerReport,
  type TriggerWorld,
} from '../trigger-object.ts';
import { checkListenerPod } from './listener-pod.ts';

/** Its Service is called as it is, behind `el-`. */
const LONGEST_NAME = 60;

/** Reports `CST5175` and `CST5176` for an EventListener, and what `checkTrigger` reports for the Triggers in it. */
export function checkListener(object: TriggerObject, world: TriggerWorld, report: TriggerReport): void {
  const spec = specOf(object);
  const refuse = (reason: string, field: Path, help: string): void =>
    report(object, 'CST5175', { object: nameOf(object), reason }, field, help);
  if (object.id.name.length > LONGEST_NAME)
    refuse(
      `its name has more than ${LONGEST_NAME} characters`,
      ['metadata', 'name'],
      'shorten it: the Service adds `el-`',
    );
  const groups = mapsIn(spec.triggerGroups);
  const triggers = mapsIn(spec.triggers);
  const { matchNames } = mapOf(spec.namespaceSelector);
  if (
    groups.length + triggers.length + stringsIn(matchNames).length === 0 &&
    spec.labelSelector === undefined
  )
    refuse('it has no Triggers', ['spec'], 'add `triggers` or `triggerGroups`');
  for (const [index, group] of groups.entries()) checkGroup(object, group, index, world, report, refuse);
  for (const [index, trigger] of triggers.entries()) {
    const at = ['spec', 'triggers', index];
    if (trigger.name !== undefined && !isLabelValue(String(trigger.name)))
      refuse(
        `the Trigger \`${String(trigger.name)}\` has a name that no label can hold`,
        [...at, 'name'],
        'write at most 63 letters, digits, `-`, `_` and `.`',
      );
    if (trigger.triggerRef === undefined) checkTrigger({ owner: object, spec: trigger, at }, world, report);
    else checkReference(object, trigger, at, world, report);
  }
  const account = spec.serviceAccountName;
  if (account !== undefined && account !== 'default')
    requireObject(
      object,
      ['', 'ServiceAccount', String(account)],
      ['spec', 'serviceAccountName'],
      world,
      report,
    );
  checkListenerPod(mapOf(spec.resources), refuse);
}

function checkGroup(
  object: TriggerObject,
  { interceptors, triggerSelector }: JsonMap,
  index: number,
  world: TriggerWorld,
  report: TriggerReport,
  refuse: (reason: string, field: Path, help: string) => void,
): void {
  const at = ['spec', 'triggerGroups', index];
  const { labelSelector, namespaceSelector } = mapOf(triggerSelector);
  if (labelSelector === undefined && stringsIn(mapOf(namespaceSelector).matchNames).length === 0)
    refuse('a group of Triggers selects none', [...at, 'triggerSelector'], 'write `labelSelector`');
  if (mapsIn(interceptors).length === 0)
    refuse('a group of Triggers has no interceptors', [...at, 'interceptors'], 'add them');
  checkInterceptors({ owner: object, interceptors, at: [...at, 'interceptors'] }, world, report);
}

function checkReference(
  object: TriggerObject,
  trigger: JsonMap,
  at: Path,
  world: TriggerWorld,
  report: TriggerReport,
): void {
  if (['template', 'bindings', 'interceptors'].some(field => trigger[field] !== undefined)) {
    const reason = `it names the Trigger \`${String(trigger.triggerRef)}\` and writes another one out`;
    const help = 'remove `triggerRef`, or all else';
    report(object, 'CST5175', { object: nameOf(object), reason }, [...at, 'triggerRef'], help);
  }
  requireObject(
    object,
    [TRIGGERS, 'Trigger', String(trigger.triggerRef)],
    [...at, 'triggerRef'],
    world,
    report,
  );
}

function requireObject(
  object: TriggerObject,
  [group, kind, name]: readonly [group: string, kind: string, name: string],
  field: Path,
  world: TriggerWorld,
  report: TriggerReport,
): void {
  if (world.has(group, kind, object.id.namespace, name)) return;
  const target = `${kind} \`${name}\``;
  report(
    object,
    'CST5176',
    { object: nameOf(object), target },
    field,
    'name one in the same namespace, or add it',
  );
}
