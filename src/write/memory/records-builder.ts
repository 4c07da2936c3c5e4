import type { FileStat } from '../../host/durable-files.ts';
import { byCodeUnit } from '../../source/order.ts';
import { DIGEST, NUMBERS, type Records } from './records.ts';

const FIRST_ROOM = 64;

/** Collects what is to be remembered, in columns that grow: an object for each file would cost more than looking at it. */
export class RecordsBuilder {
  readonly #paths: string[] = [];
  #numbers = new Float64Array(FIRST_ROOM * NUMBERS);
  #digests = Buffer.alloc(FIRST_ROOM * DIGEST);
  readonly #open: number[] = [];

  /** How many files were added. */
  get size(): number {
    return this.#paths.length;
  }

  /** Adds a file; one whose stat is not final yet waits for `settle`. */
  add(path: string, digest: string, stat: FileStat | undefined): void {
    const row = this.#paths.push(path) - 1;
    if (this.#paths.length * DIGEST > this.#digests.length) this.#grow();
    this.#digests.write(digest, row * DIGEST, 'hex');
    if (stat === undefined) this.#open.push(row);
    else this.#set(row, stat);
  }

  /** Looks at the files that wait. */
  settle(look: (path: string) => FileStat | undefined): void {
    for (const row of this.#open.splice(0)) {
      const stat = look(this.#paths[row]!);
      if (stat === undefined) this.#numbers.fill(Number.NaN, row * NUMBERS, (row + 1) * NUMBERS);
      else this.#set(row, stat);
    }
  }

  /** The latest time at which a file changed, in milliseconds. */
  get newest(): number {
    let time = 0;
    for (let row = 0; row < this.#paths.length; row++) {
      const changed = this.#changed(row);
      if (changed > time) time = changed;
    }
    return time;
  }

  /**
   * The records, sorted by path: those of `older` in `rows`, and the added ones that last changed before `moment`.
   * @param tree name of the tree that they are if none has to be left out
   */
  build(older: Records, rows: readonly number[], moment: number, tree: string): Records {
    const own: Records = { tree: '', paths: this.#paths, numbers: this.#numbers, digests: this.#digests };
    const chosen: (readonly [Records, number])[] = rows.map(row => [older, row]);
    for (let row = 0; row < this.#paths.length; row++)
      if (this.#changed(row) < moment) chosen.push([own, row]);
    const whole = new RecordsBuilder();
    chosen.sort(([from, row], [other, otherRow]) => byCodeUnit(from.paths[row]!, other.paths[otherRow]!));
    for (const [from, row] of chosen) whole.#copy(from, row);
    const count = chosen.length;
    return {
      tree: count === rows.length + this.#paths.length ? tree : '',
      paths: whole.#paths,
      numbers: whole.#numbers.subarray(0, count * NUMBERS),
      digests: whole.#digests.subarray(0, count * DIGEST),
    };
  }

  /** When a file last changed; not a number for a file that is gone. */
  #changed(row: number): number {
    return Math.max(this.#numbers[row * NUMBERS + 1]!, this.#numbers[row * NUMBERS + 2]!);
  }

  #set(row: number, { size, mtimeMs, ctimeMs, ino }: FileStat): void {
    const at = row * NUMBERS;
    this.#numbers[at] = size;
    this.#numbers[at + 1] = mtimeMs;
    this.#numbers[at + 2] = ctimeMs;
    this.#numbers[at + 3] = ino;
  }

  #copy(from: Records, row: number): void {
    const to = this.#paths.push(from.paths[row]!) - 1;
    if (this.#paths.length * DIGEST > this.#digests.length) this.#grow();
    for (let column = 0; column < NUMBERS; column++) {
      this.#numbers[to * NUMBERS + column] = from.numbers[row * NUMBERS + column]!;
    }
    from.digests.copy(this.#digests, to * DIGEST, row * DIGEST, (row + 1) * DIGEST);
  }

  #grow(): void {
    const numbers = new Float64Array(this.#numbers.length * 2);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
    this.#digests = Buffer.concat([this.#digests, Buffer.alloc(this.#digests.length)]);
  }
}
