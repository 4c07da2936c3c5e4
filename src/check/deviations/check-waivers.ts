import type { Reporter } from '../../diagnostics/reporter.ts';
import { concerns, POD_RULES } from '../../link/deviations/waivers.ts';
import type { TextOf } from '../../link/layers/layers.ts';
import type { Path } from '../../source/pointer.ts';
import type { Span } from '../../source/source-file.ts';
import type { Declaration } from '../../validate/declaration.ts';
import { locate } from '../../yaml/catalog/locate.ts';

/** The day by which waivers are judged, in UTC, as `2027-03-31`. */
export interface WaiverDay {
  readonly day: string;
  /**
   * Waivers that end before this day are announced.
   * @default none is
   */
  readonly soon?: string;
}

type Waivers = ReadonlyMap<string, Declaration<'Waiver'>>;

/** Reports `CST5154` for waivers that have expired, and `CST5155` for those that soon will. */
export function checkExpiry(
  waivers: Waivers,
  { day, soon = '' }: WaiverDay,
  reporter: Reporter,
  textOf: TextOf,
): void {
  for (const waiver of waivers.values()) {
    const { expires, owner } = waiver.value.spec;
    if (expires >= soon && expires >= day) continue;
    const span = spanOf(waiver, ['spec', 'expires'], textOf);
    const args = { waiver: waiver.name, expires };
    const help = `ask \`${owner}\`: do without it, or give it another day`;
    if (expires < day) reporter.report('CST5154', args, { span, help });
    else reporter.report('CST5155', args, { span, help });
  }
}

/** A rule that a waiver let some object break, as `findUnused` knows it. */
export function usedRule(waiver: string, rule: string): string {
  return `${waiver} ${rule}`;
}

/**
 * Reports `CST5153` for rules of pods that a waiver names and nothing breaks.
 * @param environments those that were looked at; a waiver that may be about another one is not judged
 * @param all whether these are all
 * @returns the environments that such a waiver is about
 */
export function checkUnused(
  waivers: Waivers,
  used: ReadonlySet<string>,
  { environments, all }: { readonly environments: readonly string[]; readonly all: boolean },
  reporter: Reporter,
  textOf: TextOf,
): ReadonlySet<string> {
  const noted = new Set<string>();
  for (const waiver of waivers.values()) {
    const { rules, subject } = waiver.value.spec;
    const about = environments.filter(environment => concerns(waiver, { environment }));
    if (about.length === 0 || (!all && subject.environment === undefined)) continue;
    for (const [position, rule] of rules.entries()) {
      if (!rule.startsWith(POD_RULES) || used.has(usedRule(waiver.name, rule))) continue;
      for (const environment of about) noted.add(environment);
      const span = spanOf(waiver, ['spec', 'rules', position], textOf);
      const help = 'remove it, or correct `spec.subject`: nothing there breaks the rule';
      reporter.report('CST5153', { waiver: waiver.name, rule }, { span, help });
    }
  }
  return noted;
}

function spanOf({ path }: Declaration<'Waiver'>, at: Path, textOf: TextOf): Span {
  return { file: path, ...locate(textOf(path), at, 'value') };
}
