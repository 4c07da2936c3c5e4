/** What an object is, and where it lives. */
export interface ObjectHead {
  /** API group, empty for the core group. */
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  /** Absent for objects without one. */
  readonly namespace?: string;
}

/** A plain or quoted word with which a line of canonical YAML ends. */
const VALUE = /^(?:([^"'\s|>&*!{[][^\s]*)|"([^"\\]*)"|'([^']*)')$/;

/**
 * The objects of a text in canonical form, by the few lines that say what they are: a whole tree is read many times
 * faster so. Undefined when a document does not say it.
 */
export function objectHeads(text: string): readonly ObjectHead[] | undefined {
  const heads: ObjectHead[] = [];
  for (const document of text.split(/^---\n/m)) {
    if (document === '') continue;
    const head = headOf(document);
    if (head === undefined) return undefined;
    heads.push(head);
  }
  return heads;
}

function headOf(document: string): ObjectHead | undefined {
  const apiVersion = scalarAt(document, /^apiVersion: (.*)$/m);
  const kind = scalarAt(document, /^kind: (.*)$/m);
  const [metadata] = /^metadata:\n(?:[ ].*\n|\n)*/m.exec(document) ?? [''];
  const name = scalarAt(metadata, /^ {2}name: (.*)$/m);
  if (apiVersion === undefined || kind === undefined || name === undefined) return undefined;
  const namespace = scalarAt(metadata, /^ {2}namespace: (.*)$/m);
  const slash = apiVersion.indexOf('/');
  const group = slash < 0 ? '' : apiVersion.slice(0, slash);
  return { group, kind, name, ...(namespace === undefined ? {} : { namespace }) };
}

function scalarAt(text: string, line: RegExp): string | undefined {
  const [, plain, double, single] = VALUE.exec(line.exec(text)?.[1] ?? '') ?? [];
  return plain ?? double ?? single;
}
