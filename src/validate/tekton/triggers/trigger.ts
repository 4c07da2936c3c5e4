import { type JsonMap, mapOf, mapsIn } from '../../../source/json.ts';
import type { Path } from '../../../source/pointer.ts';
import { checkExpressions } from './binding.ts';
import { expressionsIn } from './expressions.ts';
import { checkInterceptors, extensionsOf, verifies } from './interceptor/interceptors.ts';
import { checkTemplate } from './template.ts';
import {
  nameOf,
  specOf,
  TRIGGERS,
  type TriggerObject,
  type TriggerReport,
  type TriggerWorld,
} from './trigger-object.ts';

/** A Trigger, or one that is written into an EventListener. */
export interface PlacedTrigger {
  readonly owner: TriggerObject;
  readonly spec: JsonMap;
  readonly at: Path;
}

/** A value that a Trigger gives to its template, and where it says so. */
interface Given {
  readonly name: string;
  readonly value: string;
  readonly at: Path;
}

/** Reports `CST5175` to `CST5177`, `CST5179`, `CST5180` and `CST5182` for a Trigger. */
export function checkTrigger(trigger: PlacedTrigger, world: TriggerWorld, report: TriggerReport): void {
  const { owner, spec, at } = trigger;
  checkInterceptors({ owner, interceptors: spec.interceptors, at: [...at, 'interceptors'] }, world, report);
  if (!verifies(spec.interceptors) && !isGuarded(trigger, world))
    report(
      owner,
      'CST5182',
      { object: nameOf(owner) },
      [...at, 'interceptors'],
      'add the interceptor `github` with `secretRef` and `eventTypes`',
    );
  const given = givenParams(trigger, world, report);
  checkExtensions(trigger, given ?? [], world, report);
  const template = templateOf(trigger, world, report);
  if (template === undefined || given === undefined) return;
  for (const { name, default: value } of mapsIn(template.params)) {
    if (value !== undefined || given.some(each => each.name === name)) continue;
    report(
      owner,
      'CST5177',
      { object: nameOf(owner), param: String(name) },
      [...at, 'bindings'],
      'give it in `bindings`, or give it a default in the template',
    );
  }
}

/** Whether all that leads to a Trigger verifies an event before. */
function isGuarded({ owner }: PlacedTrigger, world: TriggerWorld): boolean {
  if (owner.id.kind !== 'Trigger') return false;
  const listeners = world.ofKind('EventListener').map(specOf);
  const groups = listeners.flatMap(({ triggerGroups }) => mapsIn(triggerGroups));
  const isNamed = listeners.some(({ triggers, labelSelector, namespaceSelector }) => {
    const named = mapsIn(triggers).some(({ triggerRef }) => triggerRef === owner.id.name);
    return named || labelSelector !== undefined || Object.keys(mapOf(namespaceSelector)).length > 0;
  });
  return !isNamed && groups.length > 0 && groups.every(({ interceptors }) => verifies(interceptors));
}

/** What the bindings give; nothing where one of them is brought by somebody else. */
function givenParams(
  { owner, spec, at }: PlacedTrigger,
  world: TriggerWorld,
  report: TriggerReport,
): readonly Given[] | undefined {
  const given: Given[] = [];
  let isKnown = true;
  for (const [index, { ref, name, kind = 'TriggerBinding', value }] of mapsIn(spec.bindings).entries()) {
    const path = [...at, 'bindings', index];
    const refuse = (reason: string, field: string, help: string): void =>
      report(owner, 'CST5175', { object: nameOf(owner), reason }, [...path, field], help);
    if (typeof ref === 'string' && ref !== '') {
      if (name !== undefined) refuse('a binding has a name and a reference', 'name', 'remove one of the two');
      if (kind !== 'TriggerBinding' && kind !== 'ClusterTriggerBinding') {
        refuse(
          `there are no bindings of kind \`${String(kind)}\``,
          'kind',
          'write `TriggerBinding` or `ClusterTriggerBinding`',
        );
        isKnown = false;
        continue;
      }
      const id = [TRIGGERS, kind, kind === 'TriggerBinding' ? owner.id.namespace : '', ref] as const;
      const found = world.find(...id);
      isKnown &&= found !== undefined;
      if (found) {
        for (const param of mapsIn(specOf(found).params))
          given.push({ name: String(param.name), value: String(param.value), at: [...path, 'ref'] });
      } else if (!world.has(...id))
        report(
          owner,
          'CST5176',
          { object: nameOf(owner), target: `${kind} \`${ref}\`` },
          [...path, 'ref'],
          'name one in the same namespace, or add it',
        );
    } else if (typeof name !== 'string' || name === '')
      refuse('a binding gives nothing', 'ref', 'write `ref`, or `name` and `value`');
    else if (typeof value !== 'string') refuse(`\`${name}\` has no value`, 'name', 'write `value`');
    else {
      checkExpressions(owner, value, [...path, 'value'], report);
      given.push({ name, value, at: [...path, 'name'] });
    }
  }
  for (const [index, { name, at: field }] of given.entries()) {
    if (given.findIndex(each => each.name === name) === index) continue;
    report(
      owner,
      'CST5180',
      { object: nameOf(owner), param: name },
      field,
      'remove it from one of the bindings',
    );
  }
  return isKnown ? given : undefined;
}

/** Reports `CST5179` for values that no interceptor adds to an event. */
function checkExtensions(
  { owner, spec }: PlacedTrigger,
  given: readonly Given[],
  world: TriggerWorld,
  report: TriggerReport,
): void {
  const groups = world.ofKind('EventListener').flatMap(listener => mapsIn(specOf(listener).triggerGroups));
  const added = [spec, ...groups].map(({ interceptors }) => extensionsOf(interceptors));
  for (const { value, at } of given) {
    const expressions = expressionsIn(value);
    if (expressions === 'unfinished') continue;
    for (const { text, root, name } of expressions) {
      if (root !== 'extensions' || name === '') continue;
      if (added.some(keys => keys === 'unknown' || keys.includes(name))) continue;
      report(
        owner,
        'CST5179',
        { object: nameOf(owner), expression: `$(${text})`, reason: 'is added by no interceptor' },
        at,
        'add it to the `overlays` of the interceptor `cel`',
      );
    }
  }
}

/** The template of a Trigger; nothing where there is none, or somebody else brings it. */
function templateOf(
  { owner, spec, at }: PlacedTrigger,
  world: TriggerWorld,
  report: TriggerReport,
): JsonMap | undefined {
  const { ref, spec: own } = mapOf(spec.template);
  const refuse = (reason: string, help: string): void =>
    report(owner, 'CST5175', { object: nameOf(owner), reason }, [...at, 'template'], help);
  if (ref !== undefined && own !== undefined) refuse('it has two templates', 'remove `ref` or `spec`');
  if (own !== undefined) {
    checkTemplate({ owner, spec: mapOf(own), at: [...at, 'template', 'spec'] }, world, report);
    return mapOf(own);
  }
  if (typeof ref !== 'string' || ref === '') {
    refuse('it has no template', 'write `template.ref`');
    return undefined;
  }
  const id = [TRIGGERS, 'TriggerTemplate', owner.id.namespace, ref] as const;
  const found = world.find(...id);
  if (!found && !world.has(...id))
    report(
      owner,
      'CST5176',
      { object: nameOf(owner), target: `TriggerTemplate \`${ref}\`` },
      [...at, 'template', 'ref'],
      'name one in the same namespace, or add it',
    );
  return found && specOf(found);
}
