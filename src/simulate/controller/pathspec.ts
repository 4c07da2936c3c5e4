/** Whether a path fits; undefined where that depends on how the controller is set up. */
export type PathPattern = (path: string) => boolean | undefined;

/**
 * The pattern of a git file generator; undefined when it has parts that are not simulated. The controller asks
 * `git ls-files` unless its new globbing is switched on: there `*` and `?` take any characters, `/` too, and a pattern
 * without them also names everything below a folder. With the new globbing they stop at `/`.
 */
export function pathPattern(pattern: string): PathPattern | undefined {
  if (/[\\[\]{}!:]|\*\*/.test(pattern)) return undefined;
  const greedy = /[*?]/.test(pattern) ? regular(pattern, '[^]') : regular(pattern, '', '(?:/[^]*)?');
  const strict = regular(pattern, '[^/]');
  return path => {
    const isFitting = greedy.test(path);
    return isFitting === strict.test(path) ? isFitting : undefined;
  };
}

function regular(pattern: string, any: string, end = ''): RegExp {
  const source = pattern
    .replaceAll(/[.+^$()|]/g, '\\$&')
    .replaceAll('*', `${any}*`)
    .replaceAll('?', any);
  return new RegExp(`^${source}${end}$`);
}
