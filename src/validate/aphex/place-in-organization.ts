import type { OlderDocument } from './conversion.ts';

/** The organization that a document belongs to by its namespace, `org-<organization>`; nothing for another one. */
export function organizationByNamespace(
  document: OlderDocument<{ readonly metadata: { readonly namespace?: string } }>,
): string | undefined {
  const { namespace } = document.value.metadata;
  const [, organization] = /^org-(.+)$/.exec(namespace ?? '') ?? [];
  if (organization !== undefined) {
    document.better(['metadata', 'namespace'], '`spec.organization`');
    return organization;
  }
  const at = namespace === undefined ? ['metadata', 'name'] : ['metadata', 'namespace'];
  document.refuse(
    at,
    'no organization follows from it',
    'write the namespace of the organization, `org-<organization>`',
  );
  return undefined;
}
