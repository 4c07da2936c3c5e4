import type { Document, ParsedNode } from 'yaml';
import { type Json, mapOf } from '../source/json.ts';
import { yamlPackage } from './yaml-package.ts';

/** Without a line that ends with a dash no list ends with an empty item: most texts need no second look. */
const BARE_DASH = /(?:^|[ \t])-[ \t]*(?:#.*)?$/m;

/**
 * Where lists end with an empty item that js-yaml read beyond: it takes the items of the list around for further ones, so
 * that the value is another than the one that people and other readers see. UTF-16 offsets of the dashes.
 * @param value what js-yaml read
 * @param keyOf what a plain key of the text is called in the value, where that is something else
 */
export function misreadLists(
  { contents }: Document.Parsed,
  value: Json,
  text: string,
  keyOf: (key: unknown) => string = String,
): readonly number[] {
  const { isMap, isScalar, isSeq } = yamlPackage();
  const found: number[] = [];
  const visit = (node: unknown, read: Json | undefined): void => {
    if (isMap(node)) {
      const map = mapOf(read);
      for (const { key, value: item } of node.items)
        visit(item, isScalar(key) ? (map[String(key.value)] ?? map[keyOf(key.value)]) : undefined);
    } else if (isSeq(node)) {
      const items = Array.isArray(read) ? (read as readonly Json[]) : [];
      if (items.length > node.items.length)
        found.push(text.lastIndexOf('-', (node.items.at(-1) as ParsedNode).range[0]));
      else for (const [index, item] of node.items.entries()) visit(item, items[index]);
    }
  };
  visit(contents, value);
  return found;
}

/** The same for a text of one document that nobody has parsed yet; the first place alone. */
export function misreadList(text: string, value: Json, keyOf?: (key: unknown) => string): number | undefined {
  if (!BARE_DASH.test(text)) return undefined;
  const { parseAllDocuments } = yamlPackage();
  const [document] = parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  return document === undefined ? undefined : misreadLists(document, value, text, keyOf)[0];
}
