import type { CatalogDocument } from '../../explain/catalog/document.ts';
import type { DocumentStore } from '../../explain/catalog/document-store.ts';
import { settingText } from '../../explain/place-of-value.ts';
import { isMap, type Json } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import { positionAt } from '../../source/source-file.ts';
import { locate } from '../../yaml/catalog/locate.ts';
import type { Cause } from '../model/change.ts';
import type { Edit, When } from './edits/edit.ts';

/** A cause without its commit, and where the commit is to be looked for. */
export interface FoundCause {
  readonly cause: Cause;
  /** The state that has the line. */
  readonly when: When;
  /** Where it is in the document of that state; empty for the document. */
  readonly path?: Path;
}

/** The place of an edit as a cause: where the value stands now, or where it stood. */
export function causeOfEdit(
  edit: Edit,
  stores: Readonly<Record<When, DocumentStore | undefined>>,
): FoundCause {
  const { file, kind } = edit;
  const when = kind === 'removed' ? 'before' : 'after';
  const document = stores[when]?.get(file);
  const path = narrowed(edit.path[when], edit.value[when]);
  const text = stores[when]?.textOf(file) ?? '';
  const { start } = locate(text, path.length === 0 ? ['metadata', 'name'] : path, 'value');
  const setting = settingText(path);
  return {
    when,
    path,
    cause: {
      file,
      line: positionAt(text, start).line,
      ...(setting !== '' && { setting }),
      ...(document && { layer: layerOf(document) }),
      ...whatOf(edit, document),
    },
  };
}

/** Where the one thing stands that came or went, below the maps that only lead to it. */
function narrowed(path: Path, value: Json | undefined): Path {
  if (path.length === 0 || !isMap(value)) return path;
  const [entry, ...others] = Object.entries(value);
  return entry === undefined || others.length > 0 ? path : narrowed([...path, entry[0]], entry[1]);
}

/** What a document is as a layer, for people: `Integration orders`. */
export function layerOf({ kind, name }: Pick<CatalogDocument, 'kind' | 'name'>): string {
  return `${kind} ${name}`;
}

function whatOf({ kind, path }: Edit, document: CatalogDocument | undefined): { readonly what?: string } {
  const isWhole = path.before.length === 0 && path.after.length === 0;
  if (kind === 'changed') return {};
  if (!isWhole || document === undefined) return kind === 'removed' ? { what: 'was removed' } : {};
  const noun =
    document.environment !== '' && document.kind.endsWith('Release')
      ? 'the release'
      : `${document.kind} \`${document.name}\``;
  return { what: `${noun} was ${kind}` };
}
