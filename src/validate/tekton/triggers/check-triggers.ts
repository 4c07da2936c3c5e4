import { checkBindings } from './binding.ts';
import { checkListener } from './listener/listener.ts';
import { checkTemplate } from './template.ts';
import { checkTrigger } from './trigger.ts';
import { specOf, TRIGGERS, type TriggerObject, type TriggerReport, triggerWorld } from './trigger-object.ts';

/**
 * Checks objects of Tekton Triggers with each other, as they are applied: what its webhook would refuse, what would fail
 * only when an event comes, and what would let somebody else start something. Reports `CST5175` to `CST5185`.
 * @param expected objects that somebody else brings
 */
export function checkTriggers(
  objects: readonly TriggerObject[],
  report: TriggerReport,
  expected: readonly TriggerObject['id'][] = [],
): void {
  if (!objects.some(({ id }) => id.group === TRIGGERS)) return;
  const world = triggerWorld(objects, expected);
  for (const object of objects) {
    if (object.id.group !== TRIGGERS) continue;
    switch (object.id.kind) {
      case 'EventListener':
        checkListener(object, world, report);
        break;
      case 'Trigger':
        checkTrigger({ owner: object, spec: specOf(object), at: ['spec'] }, world, report);
        break;
      case 'TriggerBinding':
      case 'ClusterTriggerBinding':
        checkBindings(object, report);
        break;
      case 'TriggerTemplate':
        checkTemplate({ owner: object, spec: specOf(object), at: ['spec'] }, world, report);
        break;
    }
  }
}
