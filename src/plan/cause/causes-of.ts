import { DocumentStore } from '../../explain/catalog/document-store.ts';
import type { LineCommit } from '../../explain/history/line-commits.ts';
import { groupBy } from '../../source/group-by.ts';
import type { Json } from '../../source/json.ts';
import type { Cause, ObjectChange } from '../model/change.ts';
import { causeOfEdit, type FoundCause } from './cause-of-edit.ts';
import { commitsOf } from './commits.ts';
import type { CompiledSide } from './compiled-side.ts';
import { decisionsAt } from './decisions-at.ts';
import type { Edit, When } from './edits/edit.ts';
import { editsBetween } from './edits/edits-between.ts';
import { withoutEdit } from './without-edit.ts';

/** Most causes that are named of one change. */
export const MOST_CAUSES = 10;

/**
 * Who decided each change: the places of the catalog, the one that decides most of the change first, each with the commit
 * that wrote it where git knows. With the catalogs of both sides the edits between them are tried one by one; with one
 * side alone, what decides the changed fields there. None when neither side has a catalog.
 * @param placed causes whose place is known without asking, and whose commits are wanted
 */
export async function causesOf(
  changes: readonly ObjectChange[],
  before: CompiledSide | undefined,
  after: CompiledSide | undefined,
  placed: readonly FoundCause[] = [],
): Promise<(asked: ObjectChange | FoundCause) => readonly Cause[]> {
  const sides = { before, after };
  const stores = {
    before: before && new DocumentStore(before.catalog, before.extensions),
    after: after && new DocumentStore(after.catalog, after.extensions),
  };
  const found = await causesIn(changes, sides, stores);
  const all = [...new Set([...[...found.values()].flat(), ...placed])];
  for (const when of ['before', 'after'] as const)
    await stores[when]?.load(placed.filter(each => each.when === when).map(({ cause }) => cause.file));
  const commits = await commitsOf(all, sides, stores);
  const complete = new Map(
    all.map(each => {
      const blame = commits.get(each.cause);
      return [each, blame ? { ...each.cause, ...commitOf(blame) } : each.cause] as const;
    }),
  );
  return asked => {
    const own = 'cause' in asked ? [asked] : (found.get(asked) ?? []);
    return own.slice(0, MOST_CAUSES).map(each => complete.get(each)!);
  };
}

async function causesIn(
  changes: readonly ObjectChange[],
  sides: Readonly<Record<When, CompiledSide | undefined>>,
  { before, after }: Readonly<Record<When, DocumentStore | undefined>>,
): Promise<ReadonlyMap<ObjectChange, readonly FoundCause[]>> {
  if (before && after) return causesBetween(changes, sides, { before, after });
  const store = after ?? before;
  if (store === undefined) return new Map();
  // Loaded only here: it hydrates, and so needs all of cdk8s.
  const { tracedCauses } = await import('./traced-causes.ts');
  return tracedCauses(changes, store, after ? 'after' : 'before');
}

function commitOf(found: LineCommit): Pick<Cause, 'commit' | 'isUncommitted'> {
  if (found === 'not committed') return { isUncommitted: true };
  const { commit: id, author, date, subject } = found;
  return { commit: { id, author, date, subject } };
}

async function causesBetween(
  changes: readonly ObjectChange[],
  sides: Readonly<Record<When, CompiledSide | undefined>>,
  stores: Readonly<Record<When, DocumentStore>>,
): Promise<ReadonlyMap<ObjectChange, readonly FoundCause[]>> {
  const causes = new Map<Edit, FoundCause>();
  const causeOf = (edit: Edit): FoundCause => {
    const known = causes.get(edit) ?? causeOfEdit(edit, stores);
    causes.set(edit, known);
    return known;
  };
  const known = new Map<string, readonly Edit[]>();
  const editsOf = (file: string): readonly Edit[] => {
    const [older, newer] = [stores.before.get(file), stores.after.get(file)];
    const edits =
      known.get(file) ??
      (older?.digest === newer?.digest
        ? []
        : editsBetween(file, older?.value as unknown as Json, newer?.value as unknown as Json));
    known.set(file, edits);
    return edits;
  };
  const [older, newer] = [sides.before?.compiler, sides.after?.compiler];
  const isOtherCompiler = older !== undefined && newer !== undefined && older !== newer;
  const found = new Map<ObjectChange, readonly FoundCause[]>();
  const byAddress = groupBy(changes, ({ address }) => address);
  for (const answer of await decisionsAt(byAddress, { stores, editsOf, isOtherCompiler })) {
    for (const [change, decisions] of answer) {
      const own = decisions.map(({ edit, fields }) => withFields(causeOf(edit), fields, change));
      // What stands beside the objects may depend on other Applications, too.
      const isObject = change.apiVersion !== '';
      const rest = isObject || isOtherCompiler ? withoutEdit(change, stores, isOtherCompiler) : [];
      found.set(change, own.length > 0 ? own : rest);
    }
  }
  return found;
}

/** A cause with the fields that it decides, where that is not all of the change. */
function withFields(found: FoundCause, fields: readonly string[], change: ObjectChange): FoundCause {
  const isAll = change.fields.every(({ text }) => fields.includes(text));
  return isAll || fields.length === 0 ? found : { ...found, cause: { ...found.cause, fields } };
}
