import type { ErrorObject } from 'ajv';
import { nearest } from '../../diagnostics/did-you-mean.ts';
import { groupBy } from '../../source/group-by.ts';
import { isMap } from '../../source/json.ts';
import { type Path, pointerOf, segmentsOf } from '../../source/pointer.ts';
import { type FullValidator, fullValidator, type Schema } from './full-validator.ts';

/** One way in which a value breaks its schema, at a path of the document. */
export interface SchemaError {
  readonly path: Path;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Value of the keyword. */
  readonly schema: unknown;
  /** The schema that the keyword stands in. */
  readonly parentSchema: Schema;
  readonly data: unknown;
}

/** More errors than this in one document are not looked at. */
const ENOUGH = 200;

/**
 * What breaks the schema of a kind: one error per cause. Where a value may have one of several forms, it is compared
 * with the form that it resembles most.
 */
export function schemaErrors(
  kind: string,
  document: unknown,
  validator: FullValidator = fullValidator(),
): readonly SchemaError[] {
  return withoutMisspelt(collapse(validator.errorsOf(kind, document), [], validator));
}

/** Leaves out that a field is missing where it stands under a name that is nearly right: that is one cause. */
function withoutMisspelt(errors: readonly SchemaError[]): readonly SchemaError[] {
  const unknown = groupBy(
    errors.filter(({ keyword }) => keyword === 'additionalProperties'),
    ({ path }) => pointerOf(path),
  );
  return errors.filter(({ keyword, path, params }) => {
    if (keyword !== 'required') return true;
    const missing = params.missingProperty as string;
    const beside = unknown.get(pointerOf(path)) ?? [];
    return !beside.some(error => nearest(error.params.additionalProperty as string, [missing]) !== undefined);
  });
}

function collapse(
  errors: readonly ErrorObject[],
  base: Path,
  validator: FullValidator,
): readonly SchemaError[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  const inside = (pointer: string): boolean =>
    choices.some(({ instancePath }) => pointer === instancePath || pointer.startsWith(`${instancePath}/`));
  const outer = choices.filter(
    ({ instancePath }) =>
      !choices.some(
        other => other.instancePath !== instancePath && instancePath.startsWith(`${other.instancePath}/`),
      ),
  );
  const plain = errors.filter(
    ({ instancePath, propertyName }) => propertyName === undefined && !inside(instancePath),
  );
  return [
    ...plain.slice(0, ENOUGH).map(error => schemaError(error, base)),
    ...outer.slice(0, ENOUGH).flatMap(error => chosen(error, base, validator)),
  ];
}

function schemaError(error: ErrorObject, base: Path): SchemaError {
  return {
    path: [...base, ...segmentsOf(error.instancePath)],
    keyword: error.keyword,
    params: error.params,
    schema: error.schema,
    parentSchema: error.parentSchema as Schema,
    data: error.data,
  };
}

/** The errors of a value under the form that it resembles most; a wrong type when it resembles none. */
function chosen(error: ErrorObject, base: Path, validator: FullValidator): readonly SchemaError[] {
  const forms = (error.schema as readonly Schema[]).map(form => ({
    form,
    resolved: validator.resolve(form),
  }));
  const fitting = forms.filter(({ resolved }) => typesOf(resolved).includes(typeOf(error.data)));
  const ranked = fitting.map(choice => ({ ...choice, score: resemblance(choice.resolved, error.data) }));
  const best = ranked.reduce<(typeof ranked)[number] | undefined>(
    (before, choice) => (before && before.score >= choice.score ? before : choice),
    undefined,
  );
  const own = schemaError(error, base);
  if (!best) {
    const types = forms.flatMap(({ resolved }) => typesOf(resolved));
    return [{ ...own, keyword: 'type', schema: types, params: { type: types } }];
  }
  return collapse(validator.errorsUnder(best.form, error.data), own.path, validator);
}

function typesOf(schema: Schema): readonly string[] {
  return ([schema.type ?? []] as readonly unknown[]).flat() as readonly string[];
}

/** The type of a value in the words of JSON Schema; whole numbers count as numbers. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

/** How many keys of a value a form knows, less those it does not know. */
function resemblance(form: Schema, value: unknown): number {
  if (!isMap(value) || !isMap(form.properties)) return 0;
  const known = form.properties;
  return Object.keys(value).reduce((score, key) => score + (Object.hasOwn(known, key) ? 1 : -1), 0);
}
