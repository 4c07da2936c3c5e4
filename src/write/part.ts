import type { Memory } from './memory/memory.ts';
import { RecordsBuilder } from './memory/records-builder.ts';

/** One environment of the new tree, as it comes together. */
export class Part {
  readonly environment: string;
  /** How many parts of the tree come before it. */
  readonly position: number;
  readonly #makeMemory: (environment: string) => Memory;
  #memory: Memory | undefined;
  /** Paths of the new tree, in the order in which they came. */
  readonly paths: string[] = [];
  /** What the memory knows and goes on to know. */
  readonly kept: string[] = [];
  /** What the memory learns. */
  readonly fresh: RecordsBuilder = new RecordsBuilder();
  /** Name of the new tree; empty when it has none. */
  name = '';
  /** Whether everything is in place already, and nothing else comes. */
  isWhole = false;

  /** @param makeMemory Makes the memory of what an earlier command wrote of an environment. */
  constructor(environment: string, position: number, makeMemory: (environment: string) => Memory) {
    this.environment = environment;
    this.position = position;
    this.#makeMemory = makeMemory;
  }

  /** What an earlier command wrote of this environment; read when it is first asked for. */
  get memory(): Memory {
    this.#memory ??= this.#makeMemory(this.environment);
    return this.#memory;
  }

  /** Whether the memory has nothing to learn and nothing to forget. */
  get isKnown(): boolean {
    const isSame = this.fresh.size === 0 && this.kept.length === this.memory.size;
    return this.isWhole || (isSame && this.name === this.memory.tree);
  }
}
