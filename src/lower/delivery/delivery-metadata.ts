import type { DeliveryInput } from '../../link/delivery/delivery-input.ts';

/** Annotation by which the root Application applies its objects in order. */
export const SYNC_WAVE = 'argocd.argoproj.io/sync-wave';

/** What an object adds to the metadata that all objects in Argo CD's namespace share. */
export interface MetadataAdditions {
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly finalizers?: string[];
}

/** Metadata of one object in Argo CD's namespace. */
export function objectMetadata(
  { environment, argocd }: DeliveryInput,
  name: string,
  { labels, annotations, finalizers }: MetadataAdditions = {},
) {
  return {
    name,
    namespace: argocd.namespace,
    labels: { 'cistern.dev/environment': environment, ...labels },
    ...(annotations && { annotations }),
    ...(finalizers && { finalizers }),
  };
}
