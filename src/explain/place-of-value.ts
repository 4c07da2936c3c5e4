import type { Origin } from '../link/program.ts';
import type { Path } from '../source/pointer.ts';
import { positionAt } from '../source/source-file.ts';
import { locate } from '../yaml/catalog/locate.ts';
import type { DocumentStore, Documents } from './catalog/document-store.ts';
import type { PlaceOfValue } from './explanation.ts';

/** A path of a document as a place that values come from. */
export function placeAt(documents: Documents, store: DocumentStore, file: string, path: Path): PlaceOfValue {
  const document = documents.get(file);
  const text = store.textOf(file);
  return {
    layer: document ? `${document.kind} ${document.name}` : file,
    setting: settingText(path),
    file,
    line: positionAt(text, locate(text, path, 'value').start).line,
  };
}

/** A layer of settings as a place that values come from. */
export function placeOfOrigin({ layer, span }: Origin, setting: Path, store: DocumentStore): PlaceOfValue {
  return {
    layer,
    setting: setting.join('.'),
    ...(span && { file: span.file, line: positionAt(store.textOf(span.file), span.start).line }),
  };
}

/** The setting at a path of a document, dotted; without what only says in which part of the document it stands. */
export function settingText(path: Path): string {
  const setting = settingPath(path) ?? (path[0] === 'spec' ? path.slice(1) : path);
  return setting.join('.');
}

/** The path of a layered setting that stands at a path of a document; nothing where no setting can be. */
export function settingPath(path: Path): Path | undefined {
  if (path[0] !== 'spec') return undefined;
  const own = path.slice(1);
  if (own[0] === 'defaults' || own[0] === 'overrides') return own.length === 1 ? undefined : own.slice(1);
  if (own[0] === 'clusters') return own[2] === 'overrides' && own.length > 3 ? own.slice(3) : undefined;
  return own.length === 0 ? undefined : own;
}
