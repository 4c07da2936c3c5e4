import type { World } from './world.ts';

/** One thing that people do with a catalog, and what must come of it. Leaves the world as healthy as it was. */
export interface Scenario {
  /** One line that says what must come of it. */
  readonly name: string;
  /** Returns what is wrong. */
  run(world: World): Promise<readonly string[]>;
}
