import { FileFault } from '../../host/file-fault.ts';
import { RESERVED, type Target } from '../target.ts';

/**
 * Every change that one command makes below the output folder, in the order in which they are made. All
 * paths are relative to the output folder.
 */
export interface Journal {
  /** Files to remove; the lists of environments that end come last. */
  readonly remove: readonly string[];
  /** Folders to remove if they are empty, innermost first. */
  readonly folders: readonly string[];
  /** Files, and folders with all that is in them, to move from the staging folder; lists come last. */
  readonly place: readonly string[];
}

/** Enough for a million changes with long paths. */
const LARGEST_JOURNAL = 256 * 1024 * 1024;
const VERSION = 1;

/** Where the journal of an output folder lies. */
export function journalPath(out: string): string {
  return `${out}/${RESERVED.journal}`;
}

/** Puts a journal into force; it survives a loss of power from then on. */
export function writeJournal({ out, files }: Target, { remove, folders, place }: Journal): void {
  const draft = `${out}/${RESERVED.draft}`;
  files.create(draft, Buffer.from(JSON.stringify({ version: VERSION, remove, folders, place }) + '\n'));
  files.sync(draft);
  files.rename(draft, journalPath(out));
  files.sync(out);
}

/** Ends the force of a journal. */
export function removeJournal({ out, files }: Target): void {
  files.remove(journalPath(out));
  files.sync(out);
}

/** The journal as it is written, with nothing checked but its shape; a text is the reason why it is none. */
export function readJournal({ out, files }: Target): Journal | string {
  let bytes: Uint8Array;
  try {
    bytes = files.read(journalPath(out), LARGEST_JOURNAL).bytes;
  } catch (fault) {
    if (fault instanceof FileFault && (fault.errno === '' || fault.errno === 'ELOOP')) return fault.reason;
    throw fault;
  }
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString());
  } catch {
    return 'it is not JSON';
  }
  const { version, remove, folders, place } = (value ?? {}) as Record<string, unknown>;
  if (version !== VERSION) return 'it is of no version that this program knows';
  if (!isTexts(remove) || !isTexts(folders) || !isTexts(place))
    return 'it does not have the shape of a journal';
  return { remove, folders, place };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string');
}
