import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Path } from '../source/pointer.ts';
import type { Span } from '../source/source-file.ts';
import type { Declaration, Kind } from '../validate/declaration.ts';
import { locateIn, type Origin } from '../validate/origins.ts';
import { locatePart } from '../yaml/catalog/locate.ts';
import type { TextOf } from './layers/layers.ts';

/** What every part of `link` needs to report at a place of a declaration. */
export interface LinkContext {
  readonly reporter: Reporter;
  readonly textOf: TextOf;
  /** The environment that is compiled alone; others may be missing. Absent when all are there. */
  readonly only?: string;
}

/** A document of the workspace, as far as places in it go. */
export interface Placed {
  readonly path: string;
  /** Of a document that was converted. */
  readonly origins?: readonly Origin[];
}

/** The span of the key or value at a path of a declaration; reads the file again. */
export function spanIn(
  context: LinkContext,
  declaration: Placed,
  path: Path,
  at: 'key' | 'value' = 'value',
): Span {
  return {
    file: declaration.path,
    ...locateIn(context.textOf(declaration.path), declaration.origins, path, at),
  };
}

/** A part of a text, by its offsets there, and where the text is written. */
export interface TextPart {
  /** Path of the file. */
  readonly file: string;
  readonly path: Path;
  /** The text at that path. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The span of a part of a text; reads the file again. */
export function spanOfPart(context: LinkContext, { file, path, text, start, end }: TextPart): Span {
  return { file, ...locatePart(context.textOf(file), path, text, { start, end }) };
}

/** The declaration that a name refers to; reports `CST3001` when there is none. */
export function resolve<K extends Kind>(
  context: LinkContext,
  reference: {
    readonly kind: K;
    readonly name: string;
    readonly from: Placed;
    readonly at: Path;
  },
  declarations: ReadonlyMap<string, Declaration<K>>,
  among: (declaration: Declaration<K>) => boolean = () => true,
): Declaration<K> | undefined {
  const found = declarations.get(reference.name);
  if (found && among(found)) return found;
  const known = [...declarations.values()].filter(among).map(declaration => declaration.name);
  context.reporter.report(
    'CST3001',
    { kind: reference.kind, name: reference.name },
    {
      span: spanIn(context, reference.from, reference.at),
      help: didYouMean(reference.name, known, `${reference.kind}s`),
    },
  );
  return undefined;
}
