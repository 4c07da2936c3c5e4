import type { Compilation } from '../compile.ts';

/** The same compilation with the texts of all files that its diagnostics point at, for when the files are gone. */
export function keptTexts(compilation: Compilation): Compilation {
  const { reporter, textOf } = compilation;
  const texts = new Map<string, string>();
  for (const { span, related } of reporter.diagnostics) {
    for (const place of [span, ...related.map(({ span }) => span)]) {
      if (place !== undefined && !texts.has(place.file)) texts.set(place.file, textOf(place.file));
    }
  }
  return { ...compilation, textOf: path => texts.get(path) ?? '' };
}
