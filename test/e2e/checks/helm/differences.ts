import { readFileSync } from 'node:fs';

/** Which side has what the other has not, or whether both have something else. */
export type Sort = 'chart only' | 'cistern only' | 'other value';

/** One place at which an object of ours and one of the chart are not the same. */
export interface Difference {
  readonly kind: string;
  readonly name: string;
  /** JSON pointer; empty for the whole object. */
  readonly place: string;
  readonly sort: Sort;
}

/** A difference that is meant, as the table lists it. */
export interface Intended {
  /** `*`, a kind, or `<kind>/<name>`. */
  readonly object: string;
  /** JSON pointer in which `*` stands for one key. */
  readonly place: string;
  readonly sort: Sort;
  readonly reason: string;
}

const ROW = /^\| `([^`]*)` \| `([^`]*)` \| (chart only|cistern only|other value) \| (.+) \|$/;

/**
 * The table of intended differences.
 * @throws when a row has another form, or no reason
 */
export function intendedDifferences(file: string): readonly Intended[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const start = lines.findIndex(line => line.startsWith('| ---'));
  return lines.slice(start + 1).flatMap(line => {
    if (!line.startsWith('|')) return [];
    const [, object, place, sort, reason] = ROW.exec(line) ?? [];
    if (object === undefined || place === undefined || reason === undefined)
      throw new Error(`${file} has a row that cannot be read: ${line}`);
    return [{ object, place, sort: sort as Sort, reason }];
  });
}

/** Whether a row of the table is about a difference. */
export function isAbout(row: Intended, { kind, name, place, sort }: Difference): boolean {
  if (row.sort !== sort || !['*', kind, `${kind}/${name}`].includes(row.object)) return false;
  const [expected, found] = [row.place.split('/'), place.split('/')];
  return (
    expected.length === found.length && expected.every((key, index) => key === '*' || key === found[index])
  );
}
