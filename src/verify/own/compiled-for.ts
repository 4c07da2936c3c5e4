import type { Compilation } from '../../compile.ts';
import type { Reporter } from '../../diagnostics/reporter.ts';
import type { CompiledCommit } from '../../extract/compile-commit.ts';
import { isShallow } from '../../host/git/ancestry.ts';
import { commandOf } from '../../publish/commit/hydrator-metadata.ts';
import { compilerText } from '../../publish/commit/provenance.ts';
import type { OwnStep } from '../branch/links.ts';
import type { VerifyContext } from '../verification.ts';

/**
 * A dry commit, compiled by the compiler that made a rendered commit of it; nothing when that cannot be done. Reports
 * `CST8063` to `CST8065`, and what is wrong with the dry commit.
 */
export async function compiledFor(
  { catalog, compiler, compiled, reporter, texts }: VerifyContext,
  { record, claims }: OwnStep,
  dry: string,
): Promise<CompiledCommit | undefined> {
  const commit = record.id;
  const [recorded, running] = [claims.compiler, compiler].map(compilerText) as [string, string];
  if (recorded !== running) {
    const help = `run \`${commandOf(claims.compiler, 'verify')}\`, in the form and with the packages that published`;
    reporter.report('CST8064', { commit, recorded, running }, { help });
    return undefined;
  }
  const result = await compiled(dry);
  if (result === undefined) {
    await reportMissing({ catalog, reporter }, commit, dry);
    return undefined;
  }
  if (result.compilation.reporter.errors === 0) return result;
  addFindings(result.compilation, reporter, texts);
  reporter.report('CST8065', { commit, dry });
  return undefined;
}

/** Adds what is wrong with a dry commit to the other findings, and the texts that it points at. */
export function addFindings(
  { reporter: found, textOf }: Compilation,
  reporter: Reporter,
  texts: Map<string, string>,
): void {
  for (const diagnostic of found.diagnostics) {
    reporter.add(diagnostic);
    for (const span of [diagnostic.span, ...diagnostic.related.map(each => each.span)]) {
      if (span !== undefined && !texts.has(span.file)) texts.set(span.file, textOf(span.file));
    }
  }
}

/** Reports `CST8063`: a commit of the catalog that is needed is not here. */
export async function reportMissing(
  { catalog, reporter }: Pick<VerifyContext, 'catalog' | 'reporter'>,
  commit: string,
  dry: string,
): Promise<void> {
  const shallow = await isShallow(catalog.gitDirectory);
  const help = shallow
    ? 'fetch the whole history of the catalog: `git fetch --unshallow` (in a workflow: `fetch-depth: 0`)'
    : 'fetch the branch of the catalog that it lies on; if there is none, its history was rewritten';
  reporter.report('CST8063', { commit, dry, shallow }, { help });
}
