import type { Compilation } from '../../compile.ts';
import type { Span } from '../../source/source-file.ts';
import type { SideDescription } from '../model/plan-result.ts';
import type { SideContext } from './side-context.ts';

const LIVE =
  'compare with what is live: without `--against`, or by `--against rendered:<branch>` with the branch that has the manifests';

/**
 * Adds the errors that a side before has as a catalog, at places that say which side it is: the files of the work tree may
 * be right. Its warnings are no news. Reports `CST7008` after errors, since the side after is not even looked at then.
 */
export function addFindingsBefore(
  { reporter: found, textOf }: Compilation,
  { name, commit }: SideDescription,
  { reporter, texts }: Pick<SideContext, 'reporter' | 'texts'>,
): void {
  const placed = (span: Span): Span => {
    const file = `${commit?.slice(0, 12) ?? name}:${span.file}`;
    texts.set(file, textOf(span.file));
    return { ...span, file };
  };
  for (const { span, related, ...finding } of found.diagnostics) {
    if (finding.severity !== 'error') continue;
    reporter.add({
      ...finding,
      ...(span && { span: placed(span) }),
      related: related.map(each => ({ ...each, span: placed(each.span) })),
    });
  }
  if (found.errors > 0) reporter.report('CST7008', { name }, { help: LIVE });
}
