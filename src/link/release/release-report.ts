import type { ArgsOf, Code } from '../../diagnostics/codes.ts';
import type { Path } from '../../source/pointer.ts';
import type { Span } from '../../source/source-file.ts';
import type { Declaration } from '../../validate/declaration.ts';
import { type LinkContext, spanIn, spanOfPart, type TextPart } from '../context.ts';
import { type Layer, originsOf, writtenAt } from '../layers/layers.ts';

/** Reports at the place that decided a setting: the first of the paths that some layer wrote, else the release itself. */
export type ReleaseReport = <C extends Code>(
  code: C,
  args: ArgsOf<C>,
  details: {
    readonly at: Path;
    readonly or?: readonly Path[];
    /** The part of the text at the path that it is about. */
    readonly part?: Pick<TextPart, 'text' | 'start' | 'end'>;
    /** Other settings that have to do with it, each with what it is. */
    readonly related?: readonly { readonly message: string; readonly at: Path }[];
    readonly help?: string;
  },
) => void;

/** A `ReleaseReport` for one release and its layers. */
export function releaseReport(
  release: Pick<Declaration, 'path'>,
  layers: readonly Layer[],
  context: LinkContext,
): ReleaseReport {
  const spanOf = (path: Path): Span | undefined => originsOf(layers, path, context.textOf)[0]?.span;
  return (code, args, { at, or = [], part, related = [], help }) => {
    const place = part && writtenAt(layers, at);
    const written = place
      ? spanOfPart(context, { ...place, ...part })
      : [at, ...or].map(spanOf).find((span): span is Span => span !== undefined);
    const span = written ?? spanIn(context, release, ['metadata', 'name']);
    const others = related.flatMap(({ message, at: path }) => {
      const other = spanOf(path);
      return other === undefined ? [] : [{ message, span: other }];
    });
    context.reporter.report(code, args, { span, related: others, ...(help !== undefined && { help }) });
  };
}
