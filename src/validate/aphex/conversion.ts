import type { Reporter } from '../../diagnostics/reporter.ts';
import type { JsonMap } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import { locate } from '../../yaml/catalog/locate.ts';
import { fieldName } from '../diagnose/field-name.ts';
import type { Origin } from '../origins.ts';

/** A document of the older form that matches its schema, and how to speak of it. */
export interface OlderDocument<T> {
  readonly path: string;
  readonly value: T;
  readonly text: () => string;
  /** Warns with `CST2032` that a field has a better form, unless the document has errors. */
  readonly better: (at: Path, form: string) => void;
  /** Reports with `CST2034` that a field cannot be taken over. */
  readonly refuse: (at: Path, reason: string, help: string) => void;
  readonly reporter: Reporter;
  /** Reports the warnings. */
  readonly warn: () => void;
}

/** What a document of the older form says, in the words of the language. */
export interface Conversion {
  readonly spec: JsonMap;
  /** Where its parts are written. */
  readonly origins: readonly Origin[];
}

/** A document of the older form with what is needed to report about it. */
export function olderDocument<T>(
  { path, value, text }: { readonly path: string; readonly value: JsonMap; readonly text: () => string },
  reporter: Reporter,
): OlderDocument<T> {
  const spanOf = (at: Path, part: 'key' | 'value' = 'value') => ({
    file: path,
    ...locate(text(), at, part),
  });
  const better: { readonly at: Path; readonly form: string }[] = [];
  return {
    path,
    // The validator of the older form has just said that the value has this type.
    value: value as unknown as T,
    text,
    reporter,
    better: (at, form) => {
      better.push({ at, form });
    },
    warn: () => {
      for (const { at, form } of better)
        reporter.report(
          'CST2032',
          { field: fieldName(at, value), kind: String(value.kind) },
          { span: spanOf(at, 'key'), help: `in \`cistern.dev/v1alpha1\` it is ${form}` },
        );
    },
    refuse: (at, reason, help) =>
      reporter.report('CST2034', { field: fieldName(at, value), reason }, { span: spanOf(at), help }),
  };
}

/** The members that have a value. */
export function stated<T extends Readonly<Record<string, unknown>>>(members: T): JsonMap {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as JsonMap;
}
