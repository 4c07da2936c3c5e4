import { escapeText } from '../../diagnostics/print/escape.ts';
import { type JsonDiagnostic, jsonOf } from '../../diagnostics/print/json.ts';
import { counted } from '../../diagnostics/print/tally.ts';
import type { CheckedCommit } from '../../verify/verification.ts';
import type { VerifiedBranch, VerifyRun } from './verify-request.ts';

/** Exit code of a verification: 3 when something differs, 1 when something could not be verified, else 0. */
export function verifyExit({ branches, reporter }: VerifyRun): 0 | 1 | 3 {
  const isDifferent = branches.some(({ commits }) =>
    commits.some(({ differences }) => differences.length > 0),
  );
  if (isDifferent) return 3;
  const isVerified = branches.length > 0 && branches.every(({ commits }) => commits.length > 0);
  return reporter.errors > 0 || !isVerified ? 1 : 0;
}

/** What `verify --json` prints. Fields are added, never changed, within a version. */
export interface JsonVerification {
  /** Version of this form. */
  readonly version: 1;
  /** Whether everything was verified and is equal. */
  readonly ok: boolean;
  readonly branches: readonly VerifiedBranch[];
  readonly diagnostics: readonly JsonDiagnostic[];
}

/** The outcome of a verification for machines. */
export function jsonVerification(run: VerifyRun): JsonVerification {
  return {
    version: 1,
    ok: verifyExit(run) === 0,
    branches: run.branches,
    diagnostics: run.reporter.diagnostics.map(diagnostic => jsonOf(diagnostic, run.textOf)),
  };
}

/** Every difference, one per line, and what was verified of a branch and what was not. */
export function verifyLines({ branch, repository, commits, foreign }: VerifiedBranch): readonly string[] {
  const lines = commits.flatMap(commit => [headOf(commit), ...differenceLines(commit)]);
  const where = repository === undefined ? '' : ` of ${escapeText(repository)}`;
  const name = `${branch === undefined ? 'commit' : `branch ${escapeText(branch)}`}${where}`;
  const others = foreign.map(folder => `${escapeText(folder)}/`).join(', ');
  return [
    ...lines,
    ...(others === '' ? [] : [`not of this catalog, and not verified in ${name}: ${others}`]),
  ];
}

const SHORT_ID = 12;

function headOf({ commit, kind, outcome, dry, environments, files }: CheckedCommit): string {
  const id = commit.slice(0, SHORT_ID);
  if (kind === 'foreign') return `${id} is of somebody else, and changed what is of this catalog`;
  const of = `${environments.join(', ')} from ${dry?.slice(0, SHORT_ID) ?? ''}`;
  if (outcome === 'unknown') return `${id} could not be verified: ${of}`;
  return `${id} is ${outcome}: ${of}, ${counted(files, 'file')}`;
}

function differenceLines({ differences }: CheckedCommit): readonly string[] {
  return differences.map(({ kind, path, detail }) => {
    const parts = [
      kind,
      ...(path === '' ? [] : [escapeText(path)]),
      ...(detail === '' ? [] : [`(${escapeText(detail)})`]),
    ];
    return `  ${parts.join(' ')}`;
  });
}
