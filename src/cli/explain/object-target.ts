/** What a person wants explained, taken apart: an address, and of it one object, and of that one field. */
export interface ObjectTarget {
  /** `<environment>/<cluster>/<application>` or `<environment>/<folder>` */
  readonly address: string;
  /** `Deployment/orders`, or the name of a file; absent for all objects at the address. */
  readonly object?: { readonly name: string } | { readonly file: string };
  /** A field, or the number of a line in the file. */
  readonly field?: string;
}

/** Folders of an environment that hold objects of Argo CD. */
const FOLDERS: ReadonlySet<string> = new Set(['argocd', 'bootstrap', 'credentials']);

const NAME = /^[a-z0-9][a-z0-9.-]*$/;

/**
 * What a text names: `dev/dev-kind/orders/Deployment/orders:spec.replicas`, or a file of the rendered tree in the place of
 * kind and name, with a field or a line behind it. Nothing when it is neither.
 * @param folder the rendered tree as seen from the working folder: `dist`
 */
export function objectTarget(text: string, folder: string): ObjectTarget | undefined {
  const colon = text.indexOf(':');
  const place = colon === -1 ? text : text.slice(0, colon);
  const field = colon === -1 ? '' : text.slice(colon + 1);
  const prefix = `${folder}/`;
  const own = place.startsWith('./') ? place.slice(2) : place;
  const segments = (own.startsWith(prefix) ? own.slice(prefix.length) : own).replace(/\/+$/, '').split('/');
  const length = FOLDERS.has(segments[1] ?? '') ? 2 : 3;
  const rest = segments.slice(length);
  if (segments.length < length || segments.includes('') || rest.length > 3) return undefined;
  if (!segments.slice(0, length).every(segment => NAME.test(segment))) return undefined;
  const address = segments.slice(0, length).join('/');
  const [first, second] = rest;
  if (first === undefined) return field === '' ? { address } : undefined;
  if (second === undefined && !first.endsWith('.yaml')) return undefined;
  return {
    address,
    object: second === undefined ? { file: first } : { name: rest.join('/') },
    ...(field !== '' && { field }),
  };
}
