import type { Labels } from './labels.ts';
import type { ReleaseFacts } from './release-facts.ts';

/** What an object adds to the metadata that all objects of a release share. */
export interface MetadataAdditions {
  /** @default - the name of the integration. */
  readonly name?: string;
  readonly labels?: Labels;
  readonly annotations?: Labels;
  /** Order among the objects of the Application, when Argo CD applies them. @default 0 */
  readonly wave?: number;
}

/** Metadata of one object of a release. */
export function metadata(facts: ReleaseFacts, { name, labels, annotations, wave }: MetadataAdditions = {}) {
  const all = {
    ...annotations,
    ...(wave === undefined ? {} : { 'argocd.argoproj.io/sync-wave': String(wave) }),
  };
  return {
    name: name ?? facts.name,
    namespace: facts.namespace,
    labels: { ...facts.labels, ...labels },
    ...(Object.keys(all).length > 0 ? { annotations: all } : {}),
  };
}
