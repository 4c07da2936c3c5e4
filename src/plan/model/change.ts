import type { ObjectId } from '../../lower/manifest.ts';
import type { Json, JsonMap } from '../../source/json.ts';
import type { Effect, EffectReason } from './effect.ts';

/** One step from an object to a field: a member, an item of a list by its index, or one by the members that identify it. */
export type Step = string | number | ItemKey;

/** The members by which the items of a list are told apart: `{ name: 'app' }`, `{ port: 80, protocol: 'TCP' }`. */
export interface ItemKey {
  readonly key: Readonly<Record<string, string | number>>;
}

/** One field that is not the same on both sides. */
export interface FieldChange {
  readonly steps: readonly Step[];
  /** The steps for people: `spec.template.spec.containers[name=app].image`, `metadata.annotations["a.b/c"]`. */
  readonly text: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'reordered';
  /** Absent when it was added. */
  readonly before?: Json;
  /** Absent when it was removed. */
  readonly after?: Json;
  /** Whether the values may be secret material, and are never shown. */
  readonly isSecret: boolean;
}

/**
 * What happened to an object. `renamed`: the same thing under another name; `moved`: the same identity in another
 * Application of the same cluster.
 */
export type Verb = 'created' | 'deleted' | 'changed' | 'renamed' | 'moved';

/** One object that is not the same on both sides. */
export interface ObjectChange {
  readonly verb: Verb;
  /** The Application's directory, `<environment>/<cluster>/<application>`: on the side after, else on the side before. */
  readonly address: string;
  /** Where it was, for `moved`. */
  readonly previousAddress?: string;
  readonly id: ObjectId;
  /** What it was called, for `renamed`. */
  readonly previousId?: ObjectId;
  readonly apiVersion: string;
  /** Empty for objects that came or went. */
  readonly fields: readonly FieldChange[];
  /** The whole object; absent when it came. */
  readonly before?: JsonMap;
  /** The whole object; absent when it went. */
  readonly after?: JsonMap;
}

/** A change with what it does and who decided it. */
export interface JudgedChange extends ObjectChange {
  /** At least one, the most dangerous first. */
  readonly effects: readonly EffectReason[];
  /** Those of an Application that it has by the objects that go with it, which are judged themselves; absent where there are none. */
  readonly carried?: readonly Effect[];
  /** Empty when a side was not compiled. */
  readonly causes: readonly Cause[];
}

/** A place in the catalog that brought a change about. */
export interface Cause {
  /** Path relative to the workspace. */
  readonly file: string;
  /** 1-based. */
  readonly line?: number;
  /** The setting, dotted: `image.digest`. */
  readonly setting?: string;
  /** The layer that has it: `Integration orders`. */
  readonly layer?: string;
  /** What happened there, when it is no setting: `the release was removed`. */
  readonly what?: string;
  /** `FieldChange.text` of what it decides of the change; absent where it decides all of it. */
  readonly fields?: readonly string[];
  /** The commit that wrote the line, where git knows. */
  readonly commit?: CauseCommit;
  /** Whether no commit has the line yet. */
  readonly isUncommitted?: true;
}

/** The commit that wrote a line of the catalog. */
export interface CauseCommit {
  readonly id: string;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly date: string;
  readonly subject: string;
}

/** An Application of Argo CD that is not the same on both sides. */
export interface ApplicationChange {
  readonly verb: 'created' | 'deleted' | 'moved' | 'changed';
  /** `<environment>.<cluster>.<release>` */
  readonly name: string;
  /** `<environment>/<cluster>/<application>` */
  readonly address: string;
  /** Number of objects that come, go or change with it. */
  readonly objects: number;
  /** Its own, and those of its objects. */
  readonly effects: readonly EffectReason[];
  /** Effects that it has besides those of its objects that are not the same; absent where there are none. */
  readonly own?: readonly Effect[];
  /** Empty when a side was not compiled. */
  readonly causes: readonly Cause[];
}
