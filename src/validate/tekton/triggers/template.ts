import { isMap, type Json, type JsonMap, mapsIn } from '../../../source/json.ts';
import type { Path } from '../../../source/pointer.ts';
import { textsIn } from '../texts.ts';
import { checkRun } from './run/run.ts';
import { nameOf, type TriggerObject, type TriggerReport, type TriggerWorld } from './trigger-object.ts';

/** A TriggerTemplate, or one that is written into a Trigger. */
export interface PlacedTemplate {
  readonly owner: TriggerObject;
  readonly spec: JsonMap;
  readonly at: Path;
}

const CANDIDATE = /\$\(\s*((?:tt|body|header|extensions)\b[^()]*)\)/g;
const PARAM = /^tt\.params\.([A-Za-z_][A-Za-z0-9_.-]*)$/;

/**
 * Reports `CST5175`, `CST5178`, `CST5181`, `CST5183` and what `checkRun` reports for the objects that a template makes and
 * for its parameters.
 */
export function checkTemplate(template: PlacedTemplate, world: TriggerWorld, report: TriggerReport): void {
  const { owner, spec, at } = template;
  const object = nameOf(owner);
  const params = mapsIn(spec.params).map(({ name }) => String(name));
  const resources = mapsIn(spec.resourcetemplates);
  if (resources.length === 0)
    report(
      owner,
      'CST5175',
      { object, reason: 'its template makes nothing' },
      [...at, 'resourcetemplates'],
      'add a PipelineRun',
    );
  for (const [index, name] of params.entries()) {
    if (params.indexOf(name) !== index)
      report(
        owner,
        'CST5180',
        { object, param: name },
        [...at, 'params', index, 'name'],
        'remove one of the two',
      );
  }
  const used = new Set<string>();
  for (const [index, resource] of resources.entries()) {
    const path = [...at, 'resourcetemplates', index];
    for (const field of ['apiVersion', 'kind']) {
      if (typeof resource[field] === 'string' && resource[field] !== '') continue;
      const reason = `an object that it makes has no \`${field}\``;
      report(owner, 'CST5175', { object, reason }, path, `write \`${field}\``);
    }
    for (const key of keysIn(resource)) {
      if (!key.includes('$(')) continue;
      report(owner, 'CST5183', { object, variable: key, field: 'a name of a field' }, path, 'write it out');
    }
    for (const place of textsIn(resource, path)) checkText(template, place, { params, used, path }, report);
    checkRun({ owner, run: resource, at: path }, world, report);
  }
  for (const [index, name] of params.entries()) {
    if (used.has(name)) continue;
    const help = 'use it as `$(tt.params.…)`, or remove it';
    report(owner, 'CST5181', { object, param: name }, [...at, 'params', index, 'name'], help);
  }
}

function checkText(
  { owner }: PlacedTemplate,
  { text, path }: { readonly text: string; readonly path: Path },
  {
    params,
    used,
    path: root,
  }: { readonly params: readonly string[]; readonly used: Set<string>; readonly path: Path },
  report: TriggerReport,
): void {
  const object = nameOf(owner);
  for (const [, variable = ''] of text.matchAll(CANDIDATE)) {
    const [, name] = PARAM.exec(variable) ?? [];
    const field = path.slice(root.length);
    if (name === undefined || !params.includes(name)) {
      const help =
        name === undefined
          ? 'a template knows `$(tt.params.<name>)` alone; a binding takes it from the event'
          : 'declare it in the `params` of the template';
      report(owner, 'CST5178', { object, variable }, path, help);
    } else if (!takesValues(field))
      report(
        owner,
        'CST5183',
        { object, variable: `$(${variable})`, field: `\`${field.join('.')}\`` },
        path,
        'give it to the run as the value of a parameter: whoever sends an event would choose what is run',
      );
    if (name !== undefined) used.add(name);
  }
}

/** Where values from an event may stand: values of parameters, and of labels and annotations. */
function takesValues([first, second, third, fourth]: Path): boolean {
  if (first === 'spec') return second === 'params' && typeof third === 'number' && fourth === 'value';
  return first === 'metadata' && (second === 'labels' || second === 'annotations');
}

function keysIn(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  return isMap(value) ? Object.entries(value).flatMap(([key, item]) => [key, ...keysIn(item)]) : [];
}
