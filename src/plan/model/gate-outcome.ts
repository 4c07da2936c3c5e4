import type { ApplicationChange, JudgedChange } from './change.ts';
import type { Effect } from './effect.ts';
import type { OutsideChange } from './outside-change.ts';

/** What the gates of a plan let through and what they stop. */
export interface GateOutcome {
  /** Whether nothing is refused and no bound is exceeded. */
  readonly isPassed: boolean;
  /** Effects that are refused, the most dangerous first and by environment. */
  readonly refusals: readonly Refusal[];
  /** Bounds that are exceeded, by environment. */
  readonly excesses: readonly Excess[];
  /** Waivers that let something through, by name. */
  readonly waived: readonly Waived[];
  /** Waivers that would have let something through, had they not expired; by name. */
  readonly expired: readonly GateWaiver[];
}

/** Changes of one environment that have an effect that is refused there. */
export interface Refusal {
  readonly effect: Effect;
  readonly environment: string;
  /** Sorted by address and identity. */
  readonly changes: readonly JudgedChange[];
  /** Sorted by name. */
  readonly applications: readonly ApplicationChange[];
  /** What has it beside the objects, as the plan lists it. */
  readonly outside: readonly OutsideChange[];
}

/** A bound of an environment that a plan exceeds. */
export interface Excess {
  readonly environment: string;
  readonly bound: 'applications' | 'objects';
  /** How many are deleted. */
  readonly deleted: number;
  /** How many may be. */
  readonly most: number;
}

/** A waiver that lets changes through. */
export interface Waived {
  readonly waiver: GateWaiver;
  /** Effects that it was needed for, the most dangerous first. */
  readonly effects: readonly Effect[];
  /** Number of objects and Applications that it was needed for. */
  readonly count: number;
}

/** A permission for an effect that would be refused. */
export interface GateWaiver {
  /** Name of the Waiver. */
  readonly name: string;
  readonly effects: readonly Effect[];
  readonly subject: GateSubject;
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it holds: `YYYY-MM-DD`. */
  readonly expires: string;
  /** Path of its document in the workspace. */
  readonly file: string;
  /** What this change did to it; `unknown` where the side before has no catalog to look in. @default nothing */
  readonly novelty?: 'new' | 'changed' | 'unknown';
}

/** What a waiver is for; every field that is given must be met. */
export interface GateSubject {
  readonly environment?: string;
  readonly cluster?: string;
  /** Name of the Application. */
  readonly integration?: string;
  readonly object?: { readonly kind: string; readonly name: string };
}
