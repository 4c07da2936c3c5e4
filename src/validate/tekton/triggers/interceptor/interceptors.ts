import { type Json, type JsonMap, mapOf, mapsIn, stringsIn } from '../../../../source/json.ts';
import type { Path } from '../../../../source/pointer.ts';
import {
  nameOf,
  TRIGGERS,
  type TriggerObject,
  type TriggerReport,
  type TriggerWorld,
} from '../trigger-object.ts';
import { expressionProblem } from './cel-form.ts';

/** The interceptors that Tekton Triggers brings, and their parameters. */
const BUILT_IN = new Map<string, readonly string[]>([
  ['bitbucket', ['secretRef', 'eventTypes']],
  ['cel', ['filter', 'overlays']],
  ['github', ['secretRef', 'eventTypes', 'addChangedFiles', 'githubOwners']],
  ['gitlab', ['secretRef', 'eventTypes']],
  ['slack', ['requestedFields']],
]);
const SIGNED = new Set(['bitbucket', 'github', 'gitlab']);

/** Interceptors and where they stand. */
export interface PlacedInterceptors {
  readonly owner: TriggerObject;
  readonly interceptors: Json | undefined;
  readonly at: Path;
}

/** Reports `CST5175` and `CST5176` for interceptors that do not exist or that get what they do not know. */
export function checkInterceptors(
  { owner, interceptors, at }: PlacedInterceptors,
  world: TriggerWorld,
  report: TriggerReport,
): void {
  for (const [index, interceptor] of mapsIn(interceptors).entries()) {
    const path = [...at, index];
    const refuse = (reason: string, field: Path, help: string): void =>
      report(owner, 'CST5175', { object: nameOf(owner), reason }, [...path, ...field], help);
    const { name, kind = 'ClusterInterceptor' } = mapOf(interceptor.ref);
    if (interceptor.webhook !== undefined)
      refuse(
        'it calls a Service of the old form',
        ['webhook'],
        'make an interceptor of it and name that in `ref`',
      );
    else if (typeof name !== 'string' || name === '')
      refuse('an interceptor has no name', ['ref'], 'write `ref.name`');
    else if (kind === 'ClusterInterceptor' && BUILT_IN.has(name)) checkParams(name, interceptor, refuse);
    else if (kind !== 'ClusterInterceptor' && kind !== 'NamespacedInterceptor')
      refuse(
        `there are no interceptors of kind \`${String(kind)}\``,
        ['ref', 'kind'],
        'write `ClusterInterceptor` or `NamespacedInterceptor`',
      );
    else {
      const inCluster = kind === 'ClusterInterceptor';
      const namespace = inCluster ? '' : owner.id.namespace;
      if (world.has(TRIGGERS, inCluster ? 'ClusterInterceptor' : 'Interceptor', namespace, name)) continue;
      const target = `${inCluster ? 'ClusterInterceptor' : 'Interceptor'} \`${name}\``;
      const help = `Tekton brings ${[...BUILT_IN.keys()].map(each => `\`${each}\``).join(', ')}`;
      report(owner, 'CST5176', { object: nameOf(owner), target }, [...path, 'ref', 'name'], help);
    }
  }
}

function checkParams(
  name: string,
  { params }: JsonMap,
  refuse: (reason: string, field: Path, help: string) => void,
): void {
  const known = BUILT_IN.get(name)!;
  const seen = new Set<string>();
  for (const [index, { name: param, value }] of mapsIn(params).entries()) {
    const at = ['params', index];
    if (!known.includes(String(param)))
      refuse(
        `the interceptor \`${name}\` has no parameter \`${String(param)}\``,
        [...at, 'name'],
        `it has ${known.map(each => `\`${each}\``).join(', ')}`,
      );
    else if (seen.has(String(param)))
      refuse(
        `the interceptor \`${name}\` gets \`${String(param)}\` twice`,
        [...at, 'name'],
        'remove one of the two',
      );
    seen.add(String(param));
    const expressions =
      param === 'filter'
        ? [value]
        : param === 'overlays'
          ? mapsIn(value).map(({ expression }) => expression)
          : [];
    for (const expression of expressions) {
      const problem = expressionProblem(expression);
      if (problem !== undefined)
        refuse(`an expression of \`${name}\` ${problem}`, [...at, 'value'], 'write an expression of CEL');
    }
  }
  if (name === 'cel' && seen.size === 0)
    refuse('the interceptor `cel` has nothing to do', ['ref'], 'give it `filter` or `overlays`');
}

/**
 * Whether one of some interceptors verifies who sent an event: with a Secret and with the events that may come. One that
 * Tekton does not bring is taken to do so.
 */
export function verifies(interceptors: Json | undefined): boolean {
  return mapsIn(interceptors).some(({ ref, params }) => {
    const { name, kind = 'ClusterInterceptor' } = mapOf(ref);
    if (kind !== 'ClusterInterceptor' || !BUILT_IN.has(String(name))) return true;
    if (!SIGNED.has(String(name))) return false;
    const told = (param: string): Json | undefined => mapsIn(params).find(each => each.name === param)?.value;
    const { secretName, secretKey } = mapOf(told('secretRef'));
    const isText = (value: Json | undefined): boolean => typeof value === 'string' && value !== '';
    return isText(secretName) && isText(secretKey) && stringsIn(told('eventTypes')).length > 0;
  });
}

/** The values that some interceptors add to an event; `unknown` where one is not brought by Tekton. */
export function extensionsOf(interceptors: Json | undefined): readonly string[] | 'unknown' {
  const keys: string[] = [];
  for (const { ref, params } of mapsIn(interceptors)) {
    const { name, kind = 'ClusterInterceptor' } = mapOf(ref);
    if (kind !== 'ClusterInterceptor' || !BUILT_IN.has(String(name))) return 'unknown';
    if (name === 'slack') return 'unknown';
    if (name === 'github') keys.push('add_changed_files', 'changed_files');
    for (const { name: param, value } of mapsIn(params)) {
      // A key such as `a.b` makes a value `b` of `a`.
      if (param === 'overlays') keys.push(...mapsIn(value).map(({ key }) => String(key).split('.')[0]!));
    }
  }
  return keys;
}
