import { createHash } from 'node:crypto';
import { seeded } from '../../bench/random.ts';
import { HARD_TEXTS, PLAIN_TEXTS } from './texts.ts';

/** Shape of a corpus. */
export interface CorpusShape {
  /** Number of IntegrationReleases; each integration is released in all five environments. */
  readonly releases: number;
  readonly seed: number;
  /** How likely each optional part is; 1 for all of them. */
  readonly density: number;
  /** `hard` for texts that careless programs change, `plain` for those that are usual. */
  readonly texts: 'hard' | 'plain';
}

/** Choices that depend on a seed alone. */
export class Chance {
  readonly #random: () => number;
  readonly #density: number;
  readonly #texts: readonly string[];

  constructor({ seed, density, texts }: CorpusShape) {
    this.#random = seeded(seed);
    this.#density = density;
    this.#texts = texts === 'hard' ? HARD_TEXTS : PLAIN_TEXTS;
  }

  /** A text that somebody configures. */
  text(): string {
    return this.of(this.#texts);
  }

  /** Whether an optional part is there. */
  some(): boolean {
    return this.#random() < this.#density;
  }

  /** Whether something happens that has nothing to do with how much there is. */
  rarely(share = 0.15): boolean {
    return this.#random() < share;
  }

  /** A whole number from `least` to `most`. */
  number(least: number, most: number): number {
    return least + Math.floor(this.#random() * (most - least + 1));
  }

  /** One of a list that is not empty. */
  of<Item>(items: readonly Item[]): Item {
    return items[this.number(0, items.length - 1)]!;
  }

  /** Each of a list, or not, in its order. */
  sample<Item>(items: readonly Item[]): readonly Item[] {
    return items.filter(() => this.some());
  }

  /** The part, or nothing of it. */
  maybe<Part extends object>(part: () => Part): Part | Record<string, never> {
    return this.some() ? part() : {};
  }

  /** The digest of an image. */
  digest(): string {
    return `sha256:${createHash('sha256').update(String(this.#random())).digest('hex')}`;
  }
}
