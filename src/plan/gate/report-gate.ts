import type { Reporter } from '../../diagnostics/reporter.ts';
import { byCodeUnit } from '../../source/order.ts';
import { locate } from '../../yaml/catalog/locate.ts';
import type { GateOutcome, Refusal } from '../model/gate-outcome.ts';
import { outsideName } from '../outside/outside-name.ts';

const MOST_NAMES = 5;

/**
 * Reports what the gates refuse (`CST7050`, `CST7051`), waivers that are no longer any (`CST7052`), and those that came with
 * the change that they let through (`CST7053`).
 * @param textOf the text of the document of such a waiver
 */
export function reportGate(
  { refusals, excesses, waived, expired }: GateOutcome,
  reporter: Reporter,
  textOf: (path: string) => string,
): void {
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
  for (const { waiver, effects, count } of waived) {
    const { name, novelty, file } = waiver;
    if (novelty === undefined || novelty === 'unknown') continue;
    const span = { file, ...locate(textOf(file), ['spec', 'rules'], 'value') };
    const help = 'whoever reviews this change decides about the waiver, too';
    reporter.report('CST7053', { name, novelty, effects, count }, { span, help });
  }
}

function namesIn({ changes, applications, outside }: Refusal): string {
  const objects = changes.map(({ id }) => `${id.kind} ${id.name}`);
  const others = applications.map(({ name }) => `application ${name}`);
  const names = [...new Set([...objects, ...others, ...outside.map(outsideName)])];
  const shown = names.sort(byCodeUnit).slice(0, MOST_NAMES);
  const rest = names.length - shown.length;
  return shown.map(name => `\`${name}\``).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
