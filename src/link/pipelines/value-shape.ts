import { type Declared, typeOfDeclared, typeOfValue, type ValueType } from '../../validate/tekton/params.ts';
import { isMatrixed } from '../../validate/tekton/pipeline/matrix.ts';
import { isAlone, variablesIn } from '../../validate/tekton/variable.ts';
import type { LinkedTask, PlacedPipeline } from './run-task.ts';

/** Of which type a given value is, and the names of its texts where it is a map. */
export interface ValueShape {
  readonly type: ValueType;
  /** Nothing where it is no map, or one that nobody knows. */
  readonly keys?: ReadonlySet<string>;
}

/** What a task gives to a parameter; nothing where it uses what does not exist, which is reported elsewhere. */
export function shapeOfValue(
  value: NonNullable<Declared['default']>,
  { spec }: PlacedPipeline,
  tasks: ReadonlyMap<string, LinkedTask>,
): ValueShape | undefined {
  if (typeof value !== 'string') {
    const type = typeOfValue(value);
    return type === 'object' ? { type, keys: new Set(Object.keys(value)) } : { type };
  }
  const whole = variablesIn(value).find(variable => variable.part === 'list' && isAlone(value, variable));
  if (!whole) return { type: 'string' };
  const [first = '', , third = ''] = whole.names;
  if (whole.root === 'params') return shapeOfDeclared(spec.params?.find(({ name }) => name === first));
  const producer = tasks.get(first);
  if (producer && isMatrixed(producer.task)) return { type: 'array' };
  return shapeOfDeclared(producer?.runs?.spec.results?.find(({ name }) => name === third));
}

function shapeOfDeclared(declared: Declared | undefined): ValueShape | undefined {
  if (!declared) return undefined;
  const type = typeOfDeclared(declared);
  return type === 'object' ? { type, keys: new Set(Object.keys(declared.properties ?? {})) } : { type };
}
