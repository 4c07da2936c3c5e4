import type { ExternalAction } from '../../lower/external-action.ts';
import type { Cause } from './change.ts';
import type { Effect } from './effect.ts';

/** A thing to do outside the clusters, or something that goes beyond the settings. */
export type OutsideKind = ExternalAction['kind'] | 'patch' | 'extra-object' | 'waiver';

/** What stands beside the objects, in the order in which it is shown. */
export const OUTSIDE_KINDS = Object.keys({
  'proxy-allow': true,
  firewall: true,
  'secret-role': true,
  'secret-access': true,
  waiver: true,
  patch: true,
  'extra-object': true,
  'existing-object': true,
  'ca-certificate': true,
  'cluster-class': true,
  'custom-resource': true,
  'dns-record': true,
  'dns-alias': true,
  tunnel: true,
  'argocd-repository': true,
  'argocd-cluster': true,
  'argocd-setting': true,
  'tekton-setting': true,
  webhook: true,
  'repository-webhook': true,
  'registry-project': true,
  manual: true,
} satisfies Readonly<Record<OutsideKind, true>>) as readonly OutsideKind[];

/** Something beside the objects that is not the same on both sides: what people or other programs must do, or be told. */
export interface OutsideChange {
  readonly verb: 'added' | 'removed' | 'changed';
  readonly kind: OutsideKind;
  readonly environment: string;
  /** Empty where it is of the whole environment. */
  readonly cluster: string;
  /** The Applications that it is for, sorted. */
  readonly applications: readonly string[];
  /** What it is: the host, the role, the name of the patch. */
  readonly subject: string;
  /** What it is about, where that is not its subject: the patched object. */
  readonly about?: string;
  /** Its parts that came: addresses, keys that may be read, fields, rules. */
  readonly added: readonly string[];
  /** Its parts that went. */
  readonly removed: readonly string[];
  /** What it does once somebody has done it. */
  readonly effect?: Extract<Effect, 'privilege-widened' | 'privilege-narrowed'>;
  /** Empty when a side was not compiled. */
  readonly causes: readonly Cause[];
}
