import type { Document, ParsedNode } from 'yaml';
import { type Json, mapOf } from '../../../source/json.ts';
import type { Report } from '../report.ts';
import { yamlPackage } from '../yaml-package.ts';

/**
 * Reports lists whose last item is empty where js-yaml read on: it takes the items of the list around for further ones,
 * so that the value is another than the one that people and other readers see.
 * @param value what js-yaml read
 */
export function findMisreadLists(
  { contents }: Document.Parsed,
  value: Json,
  text: string,
  report: Report,
): void {
  const { isMap, isScalar, isSeq } = yamlPackage();
  const visit = (node: unknown, read: Json | undefined): void => {
    if (isMap(node)) {
      const map = mapOf(read);
      for (const { key, value: item } of node.items)
        visit(item, isScalar(key) ? map[String(key.value)] : undefined);
    } else if (isSeq(node)) {
      const items = Array.isArray(read) ? (read as readonly Json[]) : [];
      if (items.length > node.items.length) {
        const start = text.lastIndexOf('-', (node.items.at(-1) as ParsedNode).range[0]);
        const message = 'not all readers see that the list ends with this empty item';
        report('CST1012', { message }, { start, end: start + 1 }, 'write `null`, or remove the item');
      } else for (const [index, item] of node.items.entries()) visit(item, items[index]);
    }
  };
  visit(contents, value);
}
