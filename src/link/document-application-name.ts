/**
 * Name of the Application of a document of the catalog that is no release: none of those can have it, since none has a
 * dot in its name.
 */
export function documentApplicationName({
  kind,
  name,
}: {
  readonly kind: string;
  readonly name: string;
}): string {
  return `${kind.toLowerCase()}.${name}`;
}
