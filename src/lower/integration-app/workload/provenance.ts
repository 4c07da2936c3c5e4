import type { MetadataAdditions } from '../metadata.ts';
import type { ReleaseFacts } from '../release-facts.ts';

/** Where a workload comes from, for people and auditors; on the object alone, where it restarts nothing. */
export function provenance({ input }: ReleaseFacts): MetadataAdditions {
  const { description, source } = input.settings;
  return {
    labels: { 'app.kubernetes.io/version': labelValue(input.revision) },
    annotations: {
      'cistern.dev/revision': input.revision,
      ...(description === undefined ? {} : { 'cistern.dev/description': description }),
      ...(source?.repository === undefined ? {} : { 'cistern.dev/source-repository': source.repository }),
      ...(source?.path === undefined ? {} : { 'cistern.dev/source-path': source.path }),
    },
  };
}

/** A revision as a label value, which ends in a letter or digit. */
function labelValue(revision: string): string {
  return revision.replace(/[._-]+$/, '');
}
