import type { Declaration } from '../../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../../context.ts';

const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const RANGE = /(\w+)-(\w+)/g;

/** Reports `CST3035` for a sync window with a range that ends before it begins, which Argo CD refuses. */
export function checkWindows(environment: Declaration<'Environment'>, context: LinkContext): void {
  for (const [position, { schedule }] of (environment.value.spec.argocd?.syncWindows ?? []).entries()) {
    const reversed = [...schedule.matchAll(RANGE)].find(([, from, to]) => numberOf(from!) > numberOf(to!));
    if (reversed === undefined) continue;
    const span = spanIn(context, environment, ['spec', 'argocd', 'syncWindows', position, 'schedule']);
    const [range, from, to] = reversed;
    const help = `write two ranges with a comma, one that ends at the last value and one that ends with \`${to}\``;
    context.reporter.report('CST3035', { range, from: from!, to: to! }, { span, help });
  }
}

function numberOf(word: string): number {
  const day = DAYS.indexOf(word);
  return day === -1 ? Number(word) : day;
}
