import type { Compilation } from '../../compile.ts';
import type { Span } from '../../source/source-file.ts';
import type { SideContext } from './side-context.ts';

/**
 * Adds the errors that a side before has as a catalog, at places that say which side it is: the files of the work tree may
 * be right. Its warnings are no news.
 */
export function addFindingsBefore(
  { reporter: found, textOf }: Compilation,
  name: string,
  { reporter, texts }: Pick<SideContext, 'reporter' | 'texts'>,
): void {
  const placed = (span: Span): Span => {
    const file = `${name}:${span.file}`;
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
}
