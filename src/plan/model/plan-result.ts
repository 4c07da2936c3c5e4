import type { ApplicationChange, JudgedChange } from './change.ts';
import type { Effect } from './effect.ts';
import type { OutsideChange } from './outside-change.ts';

/** One of the two trees that are compared. */
export interface SideDescription {
  readonly kind: 'work-tree' | 'dry-commit' | 'rendered-commit' | 'directory';
  /** What people call it: `work tree`, `branch rendered of https://…`, `./other`. */
  readonly name: string;
  /** Full id of the commit that was read. */
  readonly commit?: string;
  /** Full id of the catalog's commit that it was hydrated from, where that is recorded. */
  readonly dryCommit?: string;
}

/** What a change of the catalog, or of a tree, does to the clusters. */
export interface PlanResult {
  readonly before: SideDescription;
  readonly after: SideDescription;
  /** Sorted by address and identity. */
  readonly changes: readonly JudgedChange[];
  /** Sorted by name. */
  readonly applications: readonly ApplicationChange[];
  /** What is not the same beside the objects, what opens a way first. */
  readonly outside: readonly OutsideChange[];
  /** Files beside the directories of Applications that are not the same: lists for people and machines. */
  readonly files: readonly FileChange[];
}

/** A file that no cluster reads. */
export interface FileChange {
  readonly path: string;
  readonly verb: 'created' | 'deleted' | 'changed';
}

/** The same change in one place or more, as one row. */
export interface Row {
  /** At least one; alike but for where they are. */
  readonly changes: readonly JudgedChange[];
  /** Of all changes together, the most dangerous first. */
  readonly effects: readonly Effect[];
}

/** A plan in numbers. */
export interface PlanSummary {
  readonly applications: Readonly<Record<'created' | 'deleted' | 'moved' | 'changed', number>>;
  readonly objects: Readonly<Record<'created' | 'deleted' | 'changed' | 'renamed' | 'moved', number>>;
  /** Number of objects that carry each effect. */
  readonly effects: Readonly<Record<Effect, number>>;
  readonly rows: number;
  /** Number of things that are not the same beside the objects. */
  readonly outside: number;
}
