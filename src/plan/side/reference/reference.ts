import type { Side } from '../side.ts';

/** What a side is: what clusters run, the catalog as it lies on disk, something that was named, or what was read before. */
export type Reference =
  | { readonly kind: 'live' | 'work-tree' }
  | { readonly kind: 'given'; readonly side: Side }
  | NamedReference;

/** A branch, a commit or a directory. */
export interface NamedReference {
  readonly kind: 'named';
  readonly name: string;
  /** How it is to be read; by what lies in it, when absent. */
  readonly form?: 'dry' | 'rendered';
}

/** Takes the value of `--against` or `--to` apart: `dry:` and `rendered:` in front say how it is to be read. */
export function referenceOf(text: string): NamedReference {
  const [, form, name] = /^(dry|rendered):(.*)$/s.exec(text) ?? [];
  return form === undefined
    ? { kind: 'named', name: text }
    : { kind: 'named', name: name ?? '', form: form as 'dry' | 'rendered' };
}

/** Whether a name can only be a directory. */
export function isPath(name: string): boolean {
  return /^(?:\.{1,2}$|\.{0,2}\/)/.test(name);
}
