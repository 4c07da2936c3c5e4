import type { Json } from '../../source/json.ts';
import type { Notice } from '../adoption.ts';
import type { WorkspaceFacts } from '../workspace-facts.ts';

/** Whose values are moved, and for which environment. */
export interface Subject {
  readonly name: string;
  readonly organization: string;
  /** Absent for what all environments have in common. */
  readonly environment?: string;
  readonly facts: WorkspaceFacts;
}

/** What moving a value takes: whom to ask, where to put it, and whom to tell. */
export interface Moving {
  readonly subject: Subject;
  /** Puts a setting, and remembers the key of the value that it comes from. */
  readonly put: (path: readonly string[], value: Json, key: string) => void;
  readonly notice: Notice;
}

/** A value of some form, with where it comes from and where its parts go. */
export interface FormedValue {
  readonly value: Json;
  /** Path of the value, for people. */
  readonly key: string;
  readonly to: readonly string[];
  /** Path of the settings for secrets. */
  readonly secrets: readonly string[];
}
