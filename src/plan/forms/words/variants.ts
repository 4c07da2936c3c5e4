import { fieldLikeness } from '../../collapse/likeness.ts';
import type { FieldChange, JudgedChange } from '../../model/change.ts';
import type { Row } from '../../model/plan-result.ts';

/** Changes of a row whose fields have the same values. */
export interface Variant {
  readonly changes: readonly JudgedChange[];
  readonly fields: readonly FieldChange[];
}

/** The changes of a row by what their fields hold; one variant where the values are the same in every place. */
export function variantsOf({ changes }: Row): readonly Variant[] {
  const variants = new Map<string, { changes: JudgedChange[]; fields: readonly FieldChange[] }>();
  for (const change of changes) {
    const key = JSON.stringify(change.fields.map(fieldLikeness));
    const variant = variants.get(key);
    if (variant === undefined) variants.set(key, { changes: [change], fields: change.fields });
    else variant.changes.push(change);
  }
  return [...variants.values()];
}

/** An object and where it is, as one text: `prod/main/orders: Deployment orders`. */
export function objectText({ address, id }: JudgedChange): string {
  return `${address}: ${id.kind} ${id.name}`;
}
