import type { Labels } from './labels.ts';
import type { ReleaseFacts } from './release-facts.ts';

/** What an object adds to the metadata that all objects of a release share. */
export interface MetadataAdditions {
  /** @default - the name of the integration. */
  readonly name?: string;
  readonly labels?: Labels;
  readonly annotations?: Labels;
}

/**
 * Metadata of one object of a release. Never a sync wave: Argo CD would wait for the secrets operator before it stops a
 * release or rolls it back, and for a broken rollout before it applies the fix.
 */
export function metadata(
  facts: Pick<ReleaseFacts, 'name' | 'namespace' | 'labels'>,
  { name, labels, annotations }: MetadataAdditions = {},
) {
  return {
    name: name ?? facts.name,
    namespace: facts.namespace,
    labels: { ...facts.labels, ...labels },
    ...(annotations === undefined ? {} : { annotations }),
  };
}
