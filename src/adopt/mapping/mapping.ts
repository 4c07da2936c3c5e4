import type { Json, JsonMap } from '../../source/json.ts';
import type { ValuePath } from '../move/value-path.ts';

/** What becomes of the values of one chart, rule by rule. */
export type Mapping = readonly Rule[];

/** What becomes of the values at one path. */
export interface Rule {
  readonly from: ValuePath;
  /** Path of the setting, `*` for what `*` stood for in `from`; below `release` what belongs to the release. */
  readonly to?: ValuePath;
  /** Why the values are moved nowhere: who says it now. */
  readonly elsewhere?: string;
  /** Values that must be true, or there, for these to have an effect. */
  readonly when: readonly ValuePath[];
  /** Values that must not be. */
  readonly unless: readonly ValuePath[];
  /** What the chart does where the values do not say. */
  readonly fallback?: Json;
  /** What stands for every value that the rule is for. */
  readonly value?: Json;
  /** What stands for a value; a value that is not listed cannot be moved. */
  readonly words?: ReadonlyMap<string, Json>;
  /** Values that this rule alone is for; all when absent. */
  readonly only?: ReadonlySet<string>;
  /** Values that this rule leaves to another one of the same path. */
  readonly except: ReadonlySet<string>;
  /** Value that stands in front of this one with a `/` between, such as the registry of an image. */
  readonly prefix?: ValuePath;
  /** How values of a form of Kubernetes become settings. */
  readonly form?: Form;
  /** Path of the settings for secrets, of the forms that tell them from plain configuration. */
  readonly secrets?: ValuePath;
  /** What becomes of each item of a map, or of a list whose items have a name. */
  readonly each?: { readonly rules: Mapping; readonly set: JsonMap; readonly key?: string };
  /** Whether an empty value is one: `""`, `{}` or `[]`. */
  readonly empty: boolean;
}

/** The forms that are known, by the name that a mapping gives them. */
export const FORMS = [
  'environment',
  'environmentFrom',
  'files',
  'probe',
  'tolerations',
  'spread',
  'host',
  'path',
  'dependencies',
  'callers',
  'pods',
  'objects',
] as const;

/** How values of one form become settings. */
export type Form = (typeof FORMS)[number];
