/** A source of numbers that is the same for the same seed. */
export class Random {
  #state: number;

  constructor(seed: number) {
    // Neighbouring seeds would begin alike, and zero would stay zero.
    this.#state = Math.imul(seed + 1, 0x9e3779b1) | 1;
    for (let turn = 0; turn < 8; turn++) this.unit();
  }

  /** 32 random bits, unsigned (xorshift). */
  unit(): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return this.#state >>> 0;
  }

  /** A whole number from 0 up to, and without, `end`. */
  below(end: number): number {
    return this.unit() % end;
  }

  /** One of a list that is not empty. */
  of<Item>(items: readonly Item[] | string): Item {
    return items[this.below(items.length)] as Item;
  }
}
