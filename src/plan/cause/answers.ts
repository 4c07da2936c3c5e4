import type { ObjectChange } from '../model/change.ts';
import type { Answer, Question } from './deciding-edits.ts';
import type { Edit } from './edits/edit.ts';

/** Most edits that are named without proof. */
const MOST_GUESSED = 3;

/** The edit that must be the cause of everything at an address, since there is no other; nothing where one must ask. */
export function onlyEdit({ address, changes, edits }: Question): Edit | undefined {
  const [edit] = edits;
  if (edit === undefined || edits.length > 1 || !isOwn(edit.file, address)) return undefined;
  // Those who call a release open ways to it, and nothing else.
  if (changes.some(({ id }) => id.kind === 'NetworkPolicy')) return undefined;
  // What came or went with something in it may be named more exactly.
  return edit.parts().length === 0 ? edit : undefined;
}

/** The answer that all of the changes are decided by the same edits. */
export function allDecidedBy(changes: readonly ObjectChange[], edits: readonly Edit[]): Answer['decisions'] {
  return new Map(
    changes.map(change => [
      change,
      edits.map(edit => ({ edit, fields: change.fields.map(({ text }) => text) })),
    ]),
  );
}

/** The answer where trying finds nothing: the edits of the documents that are nearest to the address. */
export function guessed({ address, changes, edits }: Question): Answer['decisions'] {
  const own = edits.filter(({ file }) => isOwn(file, address));
  const [, , application = ''] = address.split('/');
  const nearest = own.filter(({ file }) => file.endsWith(`/${nameOf(application)}.yaml`));
  return allDecidedBy(changes, (nearest.length > 0 ? nearest : own).slice(0, MOST_GUESSED));
}

/**
 * Addresses with the same text have the same edits, and changes that are alike to the last value but for their own names and
 * digests: the same edits decide them.
 */
export function likeness({ address, edits, changes }: Question): string {
  const text = JSON.stringify([
    edits.map(({ file, path, kind }) => [file, kind, path.before, path.after]),
    changes.map(({ verb, id, fields }) => [
      verb,
      id.group,
      id.kind,
      fields.map(({ text, before, after }) => [text, before, after]),
    ]),
  ]);
  const application = address.split('/')[2];
  const nameless = application === undefined ? text : text.replaceAll(application, '*');
  return nameless.replaceAll(/\b[0-9a-f]{16,64}\b/g, '#');
}

/** Whether a document belongs to an address alone, or to all around it: not to a neighbour of it. */
function isOwn(file: string, address: string): boolean {
  const [environment = '', cluster = '', application] = address.split('/');
  const home = `environments/${environment}/`;
  if (file === `${home}environment.yaml` || file === `${home}clusters/${cluster}.yaml`) return true;
  if (application === undefined || application === 'platform') return file.startsWith(home);
  return file.endsWith(`/${nameOf(application)}.yaml`) && !/^catalog\/(organizations|policies)\//.test(file);
}

/** What the documents of an Application are called: without the kind, where it is not an Integration. */
function nameOf(application: string): string {
  return application.slice(application.indexOf('.') + 1);
}
