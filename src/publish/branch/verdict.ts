import type { Reporter } from '../../diagnostics/reporter.ts';
import type { PushResult } from '../../host/git/remote/push-refs.ts';
import { NOTES } from './branch-state.ts';
import type { Patience } from './patience.ts';

/** What to do after a push: stop, or try again, in another way or after a pause. */
export type Verdict =
  | 'done'
  | 'failed'
  | 'other-format'
  | 'pause'
  | 'without-note'
  | 'one-by-one'
  | 'look-again';

const REFUSED =
  "nothing was changed; the text is the remote's own: look up the rule there, or give the publisher the right to push";
const BUSY = 'try again; where many publishers share a branch, let them run one after the other';
const UNKNOWN = 'publish again: it looks at the branch first and makes nothing twice';

/** Judges how a push ended. Reports `CST8013`, `CST8014`, `CST8015`. */
export function judge(
  pushed: PushResult,
  {
    branch,
    remote,
    tip,
    patience,
    reporter,
  }: {
    readonly branch: string;
    readonly remote: string;
    /** The tip that was built upon. */
    readonly tip: string | undefined;
    readonly patience: Patience;
    readonly reporter: Reporter;
  },
): Verdict {
  switch (pushed.kind) {
    case 'accepted':
      return 'done';
    case 'atomic-unsupported':
      return 'one-by-one';
    case 'other-format':
      return 'other-format';
    case 'lost-race':
      if (patience.isLeft) return 'pause';
      reporter.report('CST8014', { branch, attempts: patience.attempts }, { help: BUSY });
      return 'failed';
    case 'unknown':
      if (patience.mayReconnect()) return 'look-again';
      reporter.report('CST8015', { branch, remote, text: pushed.text }, { help: UNKNOWN });
      return 'failed';
    case 'unclear':
      if (patience.mayBeRace(tip)) return 'pause';
      break;
    case 'refused':
      if (pushed.refs.length > 0 && pushed.refs.every(ref => ref === NOTES)) return 'without-note';
      break;
  }
  reporter.report('CST8013', { branch, remote, text: pushed.text }, { help: REFUSED });
  return 'failed';
}
