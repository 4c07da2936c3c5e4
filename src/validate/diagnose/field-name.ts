import type { Path } from '../../source/pointer.ts';

/** A path as people write it: `spec.clusters[0].name`; keys that are no plain words stand in brackets. */
export function fieldName(path: Path, root: unknown): string {
  let name = '';
  let holder = root;
  for (const segment of path) {
    const text = String(segment);
    if (Array.isArray(holder)) name += `[${text}]`;
    else if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(text)) name += `[${JSON.stringify(shorten(text))}]`;
    else name += name === '' ? text : `.${text}`;
    holder =
      holder === null || typeof holder !== 'object' ? undefined : (holder as Record<string, unknown>)[text];
  }
  return name === '' ? 'the file' : `\`${name}\``;
}

/** A text cut to a length that fits into a message. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
