import type { Reporter } from '../../diagnostics/reporter.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { GateOutcome, Refusal } from '../model/gate-outcome.ts';

const MOST_NAMES = 5;

/** Reports what the gates refuse (`CST7050`, `CST7051`), and waivers that are no longer any (`CST7052`). */
export function reportGate({ refusals, excesses, expired }: GateOutcome, reporter: Reporter): void {
  for (const refusal of refusals) {
    const { effect, environment } = refusal;
    reporter.report(
      'CST7050',
      { effect, environment, objects: namesIn(refusal) },
      { help: `take the change back, or allow it for a time by a Waiver of the rule \`plan/${effect}\`` },
    );
  }
  for (const { environment, bound, deleted, most } of excesses) {
    reporter.report(
      'CST7051',
      { environment, deleted, most, noun: bound },
      { help: 'delete them in several changes, or raise `spec.plan.maxDeletions` of the environment before' },
    );
  }
  for (const { name, expires, owner } of expired) {
    reporter.report('CST7052', { name, expires }, { help: `ask its owner: \`${owner}\`` });
  }
}

function namesIn({ changes, applications }: Refusal): string {
  const objects = changes.map(({ id }) => `${id.kind} ${id.name}`);
  const names = [...new Set([...objects, ...applications.map(({ name }) => `application ${name}`)])];
  const shown = names.sort(byCodeUnit).slice(0, MOST_NAMES);
  const rest = names.length - shown.length;
  return shown.map(name => `\`${name}\``).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
