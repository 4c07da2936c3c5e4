import { isMap, type Json, type JsonMap, mapsIn } from '../../../../source/json.ts';
import { type Declared, typeOfDeclared, typeOfValue } from '../../params.ts';
import { nameOf, type TriggerReport } from '../trigger-object.ts';
import type { PlacedRun } from './placed-run.ts';

const WORDS = { string: 'one text', array: 'a list', object: 'a map' } as const;

/** Reports `CST5184` for a run that gives its Pipeline too little, or something of a wrong type. */
export function checkFit(
  { owner, run, at }: PlacedRun,
  pipeline: { readonly name: string; readonly spec: JsonMap },
  report: TriggerReport,
): void {
  const { params, workspaces } = isMap(run.spec) ? run.spec : {};
  const refuse = (what: string, field: readonly (string | number)[], help: string): void =>
    report(
      owner,
      'CST5184',
      { object: nameOf(owner), pipeline: pipeline.name, what },
      [...at, 'spec', ...field],
      help,
    );
  const given = mapsIn(params);
  const declared = mapsIn(pipeline.spec.params) as readonly unknown[] as readonly Declared[];
  for (const [index, { name, value }] of given.entries()) {
    const param = declared.find(each => each.name === name);
    if (param === undefined) {
      const known = declared.map(each => `\`${each.name}\``).join(', ');
      refuse(
        `gives it the parameter \`${String(name)}\`, which it does not have`,
        ['params', index, 'name'],
        known === '' ? 'it has none' : `it has ${known}`,
      );
    } else if (value !== undefined && typeOfValue(value as string) !== typeOfDeclared(param)) {
      const type = WORDS[typeOfDeclared(param)];
      refuse(
        `gives \`${param.name}\` a value of a wrong type`,
        ['params', index, 'value'],
        `give it ${type}`,
      );
    }
  }
  const missing = (name: Json | undefined, among: readonly JsonMap[]): boolean =>
    !among.some(each => each.name === name);
  for (const param of declared) {
    if (param.default === undefined && missing(param.name, given))
      refuse(
        `gives it no parameter \`${param.name}\``,
        ['params'],
        'add it, or give it a default in the Pipeline',
      );
  }
  for (const { name, optional } of mapsIn(pipeline.spec.workspaces)) {
    if (optional !== true && missing(name, mapsIn(workspaces)))
      refuse(`gives it no workspace \`${String(name)}\``, ['workspaces'], 'add it to `workspaces`');
  }
}
