import type { Reporter } from '../diagnostics/reporter.ts';
import { sha256 } from '../host/digest.ts';
import { type FileProblem, readWorkspaceFile, type WorkspaceEntry } from '../host/workspace-files.ts';
import { findFiles, WORKSPACE_LIMITS, type WorkspaceLimits } from './find-files.ts';
import { decode, loadDocument } from './load-document.ts';
import { FILE_LIMIT } from './report-file-problem.ts';
import type { SourceDocument } from './source-document.ts';

/** What to load of a workspace. */
export interface LoadOptions {
  /**
   * Folders of `environments/` to load; one that does not exist is left out.
   * @default all
   */
  readonly environments?: readonly string[];
  /**
   * The document of a file that is known not to have changed; such a file is not read.
   * @default every file is read
   */
  readonly reuse?: (entry: WorkspaceEntry) => SourceDocument | undefined;
  /** @default 1,000,000 files and 2 GiB */
  readonly limits?: WorkspaceLimits;
  /**
   * The files, when they were looked for already.
   * @default they are looked for
   */
  readonly found?: readonly WorkspaceEntry[];
}

/** The workspace, read. */
export interface Loaded {
  /** Sorted by path; a file with errors has none. */
  readonly documents: readonly SourceDocument[];
  /** Every file that a document was made of, in the state that was read, sorted by path. */
  readonly entries: readonly WorkspaceEntry[];
  /** The text of a file, read again; empty when it cannot be read or is no longer the one that was loaded. */
  readonly textOf: (path: string) => string;
}

/**
 * Reads the files of a workspace: every document it returns is one map, bounded in size and depth, and free of all that
 * readers of YAML understand differently. Reports `CST1001` to `CST1021`.
 */
export function load(root: string, options: LoadOptions, reporter: Reporter): Loaded {
  const found =
    options.found ?? findFiles(root, options.environments, options.limits ?? WORKSPACE_LIMITS, reporter);
  const documents: SourceDocument[] = [];
  const entries: WorkspaceEntry[] = [];
  for (const entry of found) {
    const known = options.reuse?.(entry);
    const loaded = known ? { document: known, entry } : loadDocument(root, entry.path, reporter);
    if (!loaded) continue;
    documents.push(loaded.document);
    entries.push(loaded.entry);
  }
  return { documents, entries, textOf: textReader(root, found, documents) };
}

function textReader(
  root: string,
  found: readonly WorkspaceEntry[],
  documents: readonly SourceDocument[],
): (path: string) => string {
  let known:
    | { readonly paths: ReadonlySet<string>; readonly digests: ReadonlyMap<string, string> }
    | undefined;
  return path => {
    known ??= {
      paths: new Set(found.map(entry => entry.path)),
      digests: new Map(documents.map(document => [document.path, document.digest])),
    };
    if (!known.paths.has(path)) return '';
    const read: { readonly bytes: Buffer } | FileProblem = readWorkspaceFile(root, path, FILE_LIMIT);
    if ('problem' in read) return '';
    const digest = known.digests.get(path);
    // Text that was never checked must not reach the readers that find positions.
    if (digest !== undefined && digest !== sha256(read.bytes)) return '';
    return decode(read.bytes) ?? '';
  };
}
