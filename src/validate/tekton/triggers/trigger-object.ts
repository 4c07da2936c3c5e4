import type { ArgsOf, Code } from '../../../diagnostics/codes.ts';
import { type JsonMap, mapOf } from '../../../source/json.ts';
import type { Path } from '../../../source/pointer.ts';

/** A complete object as it is applied. */
export interface TriggerObject {
  readonly id: {
    readonly group: string;
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
  };
  readonly object: JsonMap;
}

/** Reports what a rule found at a field of an object. */
export type TriggerReport = <C extends Code>(
  at: TriggerObject,
  code: C,
  args: ArgsOf<C>,
  field: Path,
  help: string,
) => void;

/** API group of Tekton Triggers. */
export const TRIGGERS = 'triggers.tekton.dev';

/** An object as messages name it. */
export function nameOf({ id: { kind, name } }: TriggerObject): string {
  return `${kind} \`${name}\``;
}

/** The spec of an object; empty where it has none. */
export function specOf({ object }: TriggerObject): JsonMap {
  return mapOf(object.spec);
}

/** The objects among which references are looked up. */
export interface TriggerWorld {
  readonly find: (group: string, kind: string, namespace: string, name: string) => TriggerObject | undefined;
  /** Whether an object is there, or is brought by somebody else. */
  readonly has: (group: string, kind: string, namespace: string, name: string) => boolean;
  readonly ofKind: (kind: string) => readonly TriggerObject[];
}

/** Objects by their identities. */
export function triggerWorld(
  objects: readonly TriggerObject[],
  expected: readonly TriggerObject['id'][],
): TriggerWorld {
  const key = (group: string, kind: string, namespace: string, name: string): string =>
    [group, kind, namespace, name].join('/');
  const known = new Map(
    objects.map(object => {
      const { group, kind, namespace, name } = object.id;
      return [key(group, kind, namespace, name), object] as const;
    }),
  );
  const others = new Set(
    expected.map(({ group, kind, namespace, name }) => key(group, kind, namespace, name)),
  );
  return {
    find: (...id) => known.get(key(...id)),
    has: (...id) => known.has(key(...id)) || others.has(key(...id)),
    ofKind: kind => objects.filter(({ id }) => id.group === TRIGGERS && id.kind === kind),
  };
}
