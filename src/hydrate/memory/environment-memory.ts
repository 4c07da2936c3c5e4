import type { Cache } from '../../cache/cache.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { ApplicationRecord, FileDigest } from './application-record.ts';

/** What is known of an environment besides its Applications. */
export interface EnvironmentNotes {
  /** Digest of the facts that were checked against each other without a finding; empty for none. */
  readonly checked: string;
  /** The files beside the directories of the Applications. */
  readonly parts: readonly EnvironmentPart[];
}

/** Files that are made of the same. */
export interface EnvironmentPart {
  /** Digest of all that the files are made of. */
  readonly madeOf: string;
  readonly files: readonly FileDigest[];
}

/** What earlier runs left of one environment. */
export interface EnvironmentMemory {
  readonly notes: EnvironmentNotes;
  /** What is known of an Application whose key is still the same. */
  get(address: string, key: string): ApplicationRecord | undefined;
  /** Replaces what is known; a record that `get` returned costs nothing. */
  save(records: ReadonlyMap<string, ApplicationRecord>, notes: EnvironmentNotes): void;
}

const NO_NOTES: EnvironmentNotes = { checked: '', parts: [] };
/** Lines of each Application. */
const LINES = 7;

/** The memory of one environment in the cache of the workspace: a line of notes, and seven lines for each Application. */
export function environmentMemory(cache: Cache, environment: string): EnvironmentMemory {
  const name = `applications/${environment}`;
  const lines = cache.read(name)?.split('\n') ?? [];
  const notes = lines.length === 0 ? NO_NOTES : (JSON.parse(lines[0]!) as EnvironmentNotes);
  const rows = new Map<string, number>();
  for (let row = 1; row < lines.length; row += LINES) rows.set(lines[row]!, row);
  const got = new Set<ApplicationRecord>();
  return {
    notes,
    get: (address, key) => {
      const row = rows.get(address);
      if (row === undefined) return undefined;
      const [known, objectCount] = lines[row + 1]!.split(' ') as [string, string];
      if (known !== key) return undefined;
      const record: ApplicationRecord = {
        key,
        objectCount: Number(objectCount),
        facts: lines[row + 2]!,
        externalActions: lines[row + 3]!,
        expectation: lines[row + 4]!,
        deviations: lines[row + 5]!,
        files: lines[row + 6]!,
      };
      got.add(record);
      return record;
    },
    save: (records, now) => {
      const head = JSON.stringify(now);
      const isKnown = head === lines[0] && records.size === rows.size;
      if (isKnown && [...records.values()].every(record => got.has(record))) return;
      const text = [...records]
        .sort(([a], [b]) => byCodeUnit(a, b))
        .map(([address, record]) => linesOf(address, record));
      cache.write(name, [head, ...text].join('\n'));
    },
  };
}

function linesOf(
  address: string,
  { key, objectCount, facts, externalActions, expectation, deviations, files }: ApplicationRecord,
): string {
  return `${address}\n${key} ${objectCount}\n${facts}\n${externalActions}\n${expectation}\n${deviations}\n${files}`;
}
