import { now } from '../../host/clock.ts';
import { pauseAtMost } from '../../host/pause.ts';

const MOST_ATTEMPTS = 100;
/** Milliseconds after which no further attempt is made. */
const DEADLINE = 300_000;
/** Attempts that may fail in a row with the branch where it was, for reasons that races have, and lasting troubles too. */
const MOST_UNCLEAR = 6;
/** Pushes that may end without an answer. */
const MOST_BROKEN = 3;
/** Milliseconds that an attempt counts for at least. */
const SHORTEST_ATTEMPT = 20;
/** Milliseconds that no pause is longer than. */
const LONGEST_PAUSE = 10_000;
// Found by simulation: with sixteen publishers that never rest, shorter pauses waste most attempts on each other, and
// longer ones leave the branch idle.
/** The first pause lasts at most so many attempts, each further one twice as many, up to a bound. */
const FIRST_PAUSE = 24;
const MOST_DOUBLED = 2;

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
    const duration = Math.max(SHORTEST_ATTEMPT, started - this.#attemptStarted);
    const attempts = FIRST_PAUSE * 2 ** Math.min(this.#losses, MOST_DOUBLED);
    await pauseAtMost(Math.min(LONGEST_PAUSE, duration * attempts));
    this.#losses++;
    this.waited += now() - started;
  }
}
