import type { ArgsOf, Code } from '../../diagnostics/codes.ts';
import type { Path } from '../../source/pointer.ts';
import type { Declaration } from '../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../context.ts';
import { type Layer, originsOf } from '../layers/layers.ts';

/** Reports at the place that decided a setting: the first of the paths that some layer wrote, else the release itself. */
export type ReleaseReport = <C extends Code>(
  code: C,
  args: ArgsOf<C>,
  details: { readonly at: Path; readonly or?: readonly Path[]; readonly help?: string },
) => void;

/** A `ReleaseReport` for one release and its layers. */
export function releaseReport(
  release: Declaration<'IntegrationRelease'>,
  layers: readonly Layer[],
  context: LinkContext,
): ReleaseReport {
  return (code, args, { at, or = [], help }) => {
    const written = [at, ...or]
      .map(path => originsOf(layers, path, context.textOf)[0]?.span)
      .find(span => span);
    const span = written ?? spanIn(context, release, ['metadata', 'name']);
    context.reporter.report(code, args, { span, ...(help !== undefined && { help }) });
  };
}
