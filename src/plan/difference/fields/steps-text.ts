import type { Step } from '../../model/change.ts';

const PLAIN = /^[A-Za-z_$][A-Za-z0-9_$-]*$/;

/** Steps for people: `spec.template.spec.containers[name=app].image`, `metadata.annotations["a.b/c"]`, `rules[0]`. */
export function stepsText(steps: readonly Step[]): string {
  return steps.reduce<string>((text, step) => text + stepText(step, text === ''), '');
}

function stepText(step: Step, isFirst: boolean): string {
  if (typeof step === 'number') return `[${step}]`;
  if (typeof step === 'string') {
    if (!PLAIN.test(step)) return `[${JSON.stringify(step)}]`;
    return isFirst ? step : `.${step}`;
  }
  const members = Object.entries(step.key).map(([name, value]) => `${name}=${value}`);
  return `[${members.join(',')}]`;
}
