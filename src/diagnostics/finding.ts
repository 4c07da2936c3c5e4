import type { Path } from '../source/pointer.ts';
import { type ArgsOf, type Code, describe } from './codes.ts';
import type { Severity } from './diagnostic.ts';

/**
 * What a stage finds in one Application: plain data without a span, so that it can cross threads and the
 * hot path never resolves positions. `hydrate` turns it into a `Diagnostic` at a line of the catalog.
 */
export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string;
  readonly at?: FindingPlace;
  /** Further places that have a part in it. */
  readonly related?: readonly RelatedPlace[];
}

/** A setting besides the place of the finding, and what it has to do with it; left out where no line states it. */
export interface RelatedPlace {
  readonly settings: Path;
  readonly message: string;
}

/** Either a path into the effective settings (`ApplicationInput.settings`), or a field of a hydrated object. */
export type FindingPlace =
  | { readonly settings: Path }
  | { readonly object: { readonly kind: string; readonly name: string }; readonly field: Path };

/** Reports a finding; stages take it as their last parameter. */
export type Find = <C extends Code>(
  code: C,
  args: ArgsOf<C>,
  details?: { at?: FindingPlace; help?: string; related?: readonly RelatedPlace[] },
) => void;

/** A `Find` that appends to a list. */
export function findInto(findings: Finding[]): Find {
  return (code, args, details = {}) => {
    findings.push({ code, ...describe(code, args), ...details });
  };
}
