import type { Note } from '../../adopt/adoption.ts';
import type { Reporter } from '../../diagnostics/reporter.ts';

/** Reports what a person has to know of a value that was moved or not; without a frame, which could show a secret. */
export function reportNote({ kind, key, reason, help }: Note, reporter: Reporter): void {
  const details = help === undefined ? {} : { help };
  switch (kind) {
    case 'unknown':
      reporter.report('CST8103', { key }, details);
      break;
    case 'left':
      reporter.report('CST8104', { key, reason }, details);
      break;
    case 'secret':
      reporter.report('CST8105', { key, setting: reason }, details);
      break;
    case 'host':
      reporter.report('CST8106', { key, host: reason }, details);
      break;
    case 'look':
      reporter.report('CST8107', { key, reason }, details);
      break;
    case 'elsewhere':
      // Nothing is to be done; it stands in front of the document.
      break;
  }
}
