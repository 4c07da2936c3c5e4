import type { ExternalAction } from '../../lower/external-action.ts';
import type { Effect } from './effect.ts';

/** What stands beside the objects: things to do outside the clusters, and what goes beyond the settings. */
export const OUTSIDE_KINDS = [
  'proxy-allow',
  'firewall',
  'secret-role',
  'secret-access',
  'waiver',
  'patch',
  'extra-object',
  'existing-object',
  'ca-certificate',
  'cluster-class',
  'dns-record',
  'argocd-repository',
  'argocd-cluster',
  'argocd-setting',
  'webhook',
  'manual',
] as const satisfies readonly (ExternalAction['kind'] | 'patch' | 'extra-object' | 'waiver')[];

/** One of these. */
export type OutsideKind = (typeof OUTSIDE_KINDS)[number];

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
}
