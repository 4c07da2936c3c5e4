import { type Json, mapsIn } from '../../../source/json.ts';
import type { Path } from '../../../source/pointer.ts';
import { expressionsIn } from './expressions.ts';
import { nameOf, specOf, type TriggerObject, type TriggerReport } from './trigger-object.ts';

/** Reports `CST5175`, `CST5179` and `CST5180` for a TriggerBinding. */
export function checkBindings(object: TriggerObject, report: TriggerReport): void {
  const params = mapsIn(specOf(object).params);
  if (params.length === 0)
    report(
      object,
      'CST5175',
      { object: nameOf(object), reason: 'it takes nothing from the event' },
      ['spec'],
      'add `params`, or remove it',
    );
  const seen = new Set<string>();
  for (const [index, { name, value }] of params.entries()) {
    const at = ['spec', 'params', index];
    checkExpressions(object, value, [...at, 'value'], report);
    if (seen.has(String(name)))
      report(
        object,
        'CST5180',
        { object: nameOf(object), param: String(name) },
        [...at, 'name'],
        'remove one of the two',
      );
    seen.add(String(name));
  }
}

/** Reports `CST5179` for a value whose expressions can never be found in an event. */
export function checkExpressions(
  object: TriggerObject,
  value: Json | undefined,
  at: Path,
  report: TriggerReport,
): void {
  const refuse = (expression: string, reason: string, help: string): void =>
    report(object, 'CST5179', { object: nameOf(object), expression, reason }, at, help);
  if (typeof value !== 'string') return;
  const expressions = expressionsIn(value);
  if (expressions === 'unfinished') {
    refuse(value, 'has no end', 'close it with `)`');
    return;
  }
  for (const { text, root, name } of expressions) {
    const expression = `$(${text})`;
    if (root === '')
      refuse(
        expression,
        'is no path in an event',
        'write `$(body.a.b)`, `$(header.X-Name)` or `$(extensions.a)`',
      );
    else if (root === 'context' && name !== 'eventID')
      refuse(expression, 'is not known', 'of the context there is `$(context.eventID)` alone');
    else if (root === 'extensions' && name === '')
      refuse(expression, 'names no value', 'name one that an interceptor makes: `$(extensions.a)`');
  }
}
