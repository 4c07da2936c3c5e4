import type { Declaration } from '../../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../../context.ts';
import type { ReleaseReport } from '../../release/release-report.ts';

/** Reports at paths below `spec` of a document that has no layers. */
export function documentReport(declaration: Declaration, context: LinkContext): ReleaseReport {
  return (code, args, { at, related = [], help }) => {
    const spanOf = (path: typeof at) => spanIn(context, declaration, ['spec', ...path]);
    context.reporter.report(code, args, {
      span: spanOf(at),
      related: related.map(({ message, at: path }) => ({ message, span: spanOf(path) })),
      ...(help !== undefined && { help }),
    });
  };
}
