/** A path into a tree of maps and lists, outermost first; list positions are numbers. */
export type Path = readonly (string | number)[];

/** The JSON pointer (RFC 6901) of a path; the root is the empty string. */
export function pointerOf(path: Path): string {
  return path.map(segment => '/' + String(segment).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
}

/** The segments of a JSON pointer, unescaped. */
export function segmentsOf(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map(segment => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
