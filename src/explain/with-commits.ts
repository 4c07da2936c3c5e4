import { groupBy } from '../source/group-by.ts';
import type { FieldExplanation, ObjectExplanation, PlaceOfValue } from './explanation.ts';
import type { CatalogHistory } from './history/catalog-history.ts';
import { lineCommits } from './history/line-commits.ts';

/** An explanation with the commit of each line that git knows. */
export async function withCommits(
  explanation: ObjectExplanation,
  history: CatalogHistory,
  textOf: (file: string) => string,
): Promise<ObjectExplanation> {
  const { existence } = explanation;
  const whole = existence ? [...existence.madeOf, ...existence.because] : [];
  const places = [...whole, ...explanation.fields.flatMap(placesOf)].filter(({ file }) => file !== undefined);
  const files = [...groupBy(places, ({ file }) => file!)].map(([file, own]) => ({
    file,
    lines: [...new Set(own.flatMap(({ line }) => line ?? []))],
  }));
  const commits = await lineCommits(history, files, textOf);
  const complete = (place: PlaceOfValue): PlaceOfValue => {
    const commit = commits.get(`${place.file}:${place.line}`);
    return commit ? { ...place, commit } : place;
  };
  return {
    ...explanation,
    ...(existence && {
      existence: { madeOf: existence.madeOf.map(complete), because: existence.because.map(complete) },
    }),
    fields: explanation.fields.map(field => ({
      ...field,
      ...(field.winner && { winner: complete(field.winner) }),
      shadowed: field.shadowed.map(complete),
      also: field.also.map(complete),
    })),
  };
}

function placesOf({ winner, shadowed, also }: FieldExplanation): readonly PlaceOfValue[] {
  return [...(winner ? [winner] : []), ...shadowed, ...also];
}
