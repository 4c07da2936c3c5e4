import type { DocumentStore } from '../../explain/catalog/document-store.ts';
import { callerPaths, concernedPaths } from '../../explain/experiment/concerned.ts';
import type { ObjectChange } from '../model/change.ts';
import { allDecidedBy, guessed, likeness, onlyEdit } from './answers.ts';
import type { Answer, Decision, Question } from './deciding-edits.ts';
import type { Edit, When } from './edits/edit.ts';

/** What is compared, and the edits between both states of a document. */
export interface Comparison {
  readonly stores: Readonly<Record<When, DocumentStore>>;
  readonly editsOf: (file: string) => readonly Edit[];
  /** Whether both sides are known to come from different compilers. */
  readonly isOtherCompiler: boolean;
}

/** Most times that addresses are hydrated to try edits, about ten seconds of work; after that the nearest edits are named. */
const MOST_TRIALS = 3_000;

/** Which edits decide the changes at each address, in the order of the addresses. */
export async function decisionsAt(
  changes: ReadonlyMap<string, readonly ObjectChange[]>,
  comparison: Comparison,
): Promise<readonly Answer['decisions'][]> {
  const { stores, isOtherCompiler } = comparison;
  const differing = once(() => differingPaths(stores));
  const needsAll = [...changes.keys()].some(address => !/^[^/]+\/[^/]+\/(?!platform$)/.test(address));
  const paths = await pathsAt(changes.keys(), stores, needsAll ? await differing() : new Set());
  const known = new Map<string, readonly (readonly Decision[])[]>();
  const answers: Answer['decisions'][] = [];
  let trials = 0;
  for (const [address, own] of changes) {
    const question = questionAt(address, own, paths.get(address) ?? [], comparison);
    const only = isOtherCompiler ? undefined : onlyEdit(question);
    if (only) {
      answers.push(allDecidedBy(own, [only]));
      continue;
    }
    const name = likeness(question);
    const alike =
      known.get(name) ?? inOrder(own, trials < MOST_TRIALS ? await ask(question) : guessed(question));
    known.set(name, alike);
    answers.push(new Map(own.map((change, index) => [change, alike[index] ?? []])));
  }
  return answers;

  async function ask(question: Question): Promise<Answer['decisions']> {
    trials += 2 + question.edits.length;
    // What hydrates is loaded only when something must be tried: it needs all of cdk8s.
    const { decidingEdits } = await import('./deciding-edits.ts');
    const answer = decidingEdits(question);
    if (answer.open.size === 0 && (isOtherCompiler || answer.alike.size === 0)) return answer.decisions;
    const wider = await withCallers(question, await differing(), comparison);
    const second = wider && decidingEdits(wider);
    const { decisions, open } = second ?? answer;
    const guesses = guessed(wider ?? question);
    return new Map(
      [...decisions].map(([change, own]) => [
        change,
        own.length === 0 && open.has(change) ? (guesses.get(change) ?? []) : own,
      ]),
    );
  }
}

function inOrder(
  changes: readonly ObjectChange[],
  decisions: Answer['decisions'],
): readonly (readonly Decision[])[] {
  return changes.map(change => decisions.get(change) ?? []);
}

function questionAt(
  address: string,
  changes: readonly ObjectChange[],
  paths: readonly string[],
  { stores, editsOf }: Comparison,
): Question {
  return {
    address,
    changes,
    documents: { before: stores.before.among(paths), after: stores.after.among(paths) },
    edits: [...new Set(paths)].flatMap(editsOf),
  };
}

/** The same question with the releases that call this one, where some of them were edited. */
async function withCallers(
  question: Question,
  differing: ReadonlySet<string>,
  comparison: Comparison,
): Promise<Question | undefined> {
  const { stores } = comparison;
  const [environment = '', , application] = question.address.split('/');
  if (application === undefined) return undefined;
  const among = [...differing].map(path => `catalog/integrations/${path.slice(path.lastIndexOf('/') + 1)}`);
  const callers: string[] = [];
  for (const store of [stores.before, stores.after])
    callers.push(...(await callerPaths(store, environment, application, [...new Set(among)])));
  const further = [...new Set(callers)].filter(
    path => !question.documents.after.has(path) && !question.documents.before.has(path),
  );
  if (further.length === 0) return undefined;
  await Promise.all([stores.before.load(further), stores.after.load(further)]);
  const paths = [...question.documents.before.keys(), ...question.documents.after.keys(), ...further];
  return questionAt(question.address, question.changes, [...new Set(paths)], comparison);
}

/** Paths of all documents that may decide what lies at each address, in either state; loads them in both. */
async function pathsAt(
  addresses: Iterable<string>,
  { before, after }: Comparison['stores'],
  differing: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const all = [...addresses];
  const [older, newer] = [
    await concernedPaths(before, all, differing),
    await concernedPaths(after, all, differing),
  ];
  const paths = new Map(
    all.map(address => [
      address,
      [...new Set([...(newer.get(address) ?? []), ...(older.get(address) ?? [])])],
    ]),
  );
  const loaded = [...paths.values()].flat();
  await Promise.all([before.load(loaded), after.load(loaded)]);
  return paths;
}

/** Paths of the documents that are not the same in both states, sorted. */
async function differingPaths({ before, after }: Comparison['stores']): Promise<ReadonlySet<string>> {
  const [older, newer] = await Promise.all([before.catalog.ids(), after.catalog.ids()]);
  const paths = [...new Set([...older.keys(), ...newer.keys()])].sort();
  return new Set(paths.filter(path => older.get(path) !== newer.get(path)));
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
