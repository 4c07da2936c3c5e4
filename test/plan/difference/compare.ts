import { Reporter } from '../../../src/diagnostics/reporter.ts';
import { compareObjects } from '../../../src/plan/difference/compare-objects.ts';
import type { FieldChange, ObjectChange } from '../../../src/plan/model/change.ts';
import type { FileFindings } from '../../../src/plan/objects/objects-in.ts';
import { objectsIn } from '../../../src/plan/objects/objects-in.ts';
import type { PlacedObject } from '../../../src/plan/objects/placed-object.ts';

/** Findings that nobody looks at. */
export function noFindings(): FileFindings {
  return { reporter: new Reporter(), texts: new Map(), shown: path => path };
}

/** The objects of YAML texts, by the directory of their Application. */
export function objectsOf(texts: Readonly<Record<string, string>>): readonly PlacedObject[] {
  return Object.entries(texts).flatMap(
    ([address, text]) =>
      objectsIn({ path: `${address}/all.yaml`, bytes: Buffer.from(text) }, noFindings()) ?? [],
  );
}

const HERE = 'dev/kind/orders';

/** What happened between two YAML texts of one Application. */
export function compared(before: string, after: string): readonly ObjectChange[] {
  return compareObjects(objectsOf({ [HERE]: before }), objectsOf({ [HERE]: after }));
}

/** A change of a field in a few words: `changed spec.replicas 1 -> 2`. */
export function worded({ kind, text, before, after }: FieldChange): string {
  const values = [before, after].map(value => (value === undefined ? '' : JSON.stringify(value)));
  return `${kind} ${text} ${values.join(' -> ')}`.trim();
}

/** The changes of fields between two texts of one object, in a few words. */
export function fieldsBetween(before: string, after: string): readonly string[] {
  return compared(before, after).flatMap(({ fields }) => fields.map(worded));
}
