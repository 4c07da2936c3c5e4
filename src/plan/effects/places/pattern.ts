import { segmentsOf } from '../../../source/pointer.ts';
import type { FieldRule } from '../rule.ts';

/** Rules by the pointers that they have, ready to be looked up. */
export type RuleLookup = (path: readonly string[]) => FieldRule | undefined;

interface Prepared {
  readonly rule: FieldRule;
  readonly segments: readonly string[];
}

/** Finds the rule with the longest pointer that fits a path; of two equally long ones the first. */
export function ruleLookup(rules: readonly FieldRule[]): RuleLookup {
  const prepared = rules.map((rule): Prepared => ({ rule, segments: segmentsOf(rule.path) }));
  return path => {
    let best: Prepared | undefined;
    for (const candidate of prepared) {
      if (best !== undefined && candidate.segments.length <= best.segments.length) continue;
      if (fits(candidate.segments, path)) best = candidate;
    }
    return best?.rule;
  };
}

/** Whether a path lies at or below a pointer. */
export function isBelow(pointer: string, path: readonly string[]): boolean {
  return fits(segmentsOf(pointer), path);
}

function fits(segments: readonly string[], path: readonly string[]): boolean {
  if (segments.length > path.length) return false;
  return segments.every((segment, index) => {
    const step = path[index]!;
    if (segment === '*') return true;
    if (segment.endsWith('*')) return step.startsWith(segment.slice(0, -1));
    return segment === step;
  });
}
