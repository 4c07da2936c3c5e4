import type { Json } from '../../source/json.ts';
import type { k8s } from './k8s.ts';

/**
 * The data that the typed properties of a kind stand for: what they wrap in place of `IntOrString` and `Quantity`, and
 * nothing to convert before it is written. Members that cdk8s calls by another name than Kubernetes cannot be given.
 */
export type Plain<Type> = unknown extends Type
  ? Json
  : Type extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : Type extends object
      ? IsWrapper<Type> extends true
        ? number | string
        : { readonly [Name in keyof Type as Exclude<Name, Renamed>]: Plain<Type[Name]> }
      : Type;

/** The members of the built-in kinds of this code base that have another name in JSON (`hostIpc`: `hostIPC`). */
export type Renamed =
  | 'clientIp'
  | 'clusterIp'
  | 'datasetUuid'
  | 'diskUri'
  | 'downwardApi'
  | 'hostIp'
  | 'hostIpc'
  | 'hostPid'
  | 'loadBalancerIp'
  | 'nonResourceUrLs'
  | 'pdId'
  | 'scaleIo'
  | 'setHostnameAsFqdn'
  | 'storagePolicyId'
  | 'targetWwNs'
  | 'volumeId';

// `IntOrString` and `Quantity` have the same member and no other; a header or a variable has a name besides.
type IsWrapper<Type> = Type extends k8s.IntOrString ? (k8s.IntOrString extends Type ? true : false) : false;
