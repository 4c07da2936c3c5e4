import { now } from '../../host/clock.ts';
import { pauseAtMost } from '../../host/pause.ts';

const MOST_ATTEMPTS = 100;
/** Milliseconds after which no further attempt is made. */
const DEADLINE = 300_000;
/** Attempts that may fail in a row with the branch where it was, for reasons that races have, and lasting troubles too. */
const MOST_UNCLEAR = 6;
/** Pushes that may end without an answer. */
const MOST_BROKEN = 3;
const SHORTEST_PAUSE = 40;
const LONGEST_PAUSE = 2_000;
/** Each pause may be so much longer than the one before. */
const GROWTH = 1.5;

/** How long a publisher goes on after others were faster: exponential back-off with full jitter, bounded in number and time. */
export class Patience {
  readonly #started = now();
  #attemptStarted = now();
  #losses = 0;
  #unclear = 0;
  #broken = 0;
  #lastTip: string | undefined;
  /** Attempts so far, with the running one. */
  attempts = 0;
  /** Milliseconds spent waiting. */
  waited = 0;

  /** Begins an attempt. */
  begin(): void {
    this.attempts++;
    this.#attemptStarted = now();
  }

  /** Whether to try again after a loss. */
  get isLeft(): boolean {
    return this.attempts < MOST_ATTEMPTS && now() - this.#started < DEADLINE;
  }

  /** Whether to try again after a refusal that may have been a race; it was one if the tip has moved since. */
  mayBeRace(tip: string | undefined): boolean {
    this.#unclear = tip === this.#lastTip ? this.#unclear + 1 : 1;
    this.#lastTip = tip;
    return this.#unclear < MOST_UNCLEAR && this.isLeft;
  }

  /** Whether to look again after a push, or the look after it, ended without an answer. */
  mayReconnect(): boolean {
    this.#broken++;
    return this.#broken <= MOST_BROKEN && this.isLeft;
  }

  /** Waits before the next attempt: the longer an attempt takes here, and the more were lost, the longer. */
  async pause(): Promise<void> {
    const started = now();
    const duration = Math.max(SHORTEST_PAUSE, started - this.#attemptStarted);
    await pauseAtMost(Math.min(LONGEST_PAUSE, duration * 2 * GROWTH ** this.#losses));
    this.#losses++;
    this.waited += now() - started;
  }
}
