import { counted } from '../../../diagnostics/print/tally.ts';
import { byCodeUnit } from '../../../source/order.ts';
import type { Row } from '../../model/plan-result.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { applicationRows } from '../words/applications.ts';
import { refusalPhrases, waiverPhrases } from '../words/gate.ts';
import { comparisonOf, effectCounts, totals } from '../words/headline.ts';
import { LEVELS, MEANING } from '../words/meaning.ts';
import { OUTSIDE_TITLE, outsideRows } from '../words/outside.ts';
import type { Phrase } from '../words/phrase.ts';
import { becauseOf } from '../words/reasons.ts';
import { isKept, type Portion, portion, sizeOf } from './budget.ts';
import { codeSpan, phraseMarkdown, prose } from './code-span.ts';
import { causeItems, lightOf } from './row-markdown.ts';

/** First line of each comment, by which a program finds the one it made before; it looks at the author, too. */
export const PLAN_MARKER = '<!-- cistern plan -->';

/** Most bytes of the Markdown form, below the 65,536 characters that a comment may have. */
export const LARGEST_MARKDOWN = 60_000;

/** What the Markdown form may say besides. */
export interface PlanMarkdownOptions {
  /** Address of the whole plan; left out unless it is plain `https`. */
  readonly wholePlan?: string;
}

const MOST_APPLICATIONS = 20;
const MOST_PHRASES = 20;
const MOST_KINDS = 20;
/** Room for headings and notes around the rows. */
const RESERVE = 3_000;

/** A plan as a comment of a pull request, never longer than `LARGEST_MARKDOWN` bytes. */
export function planMarkdown(view: PlanView, options: PlanMarkdownOptions = {}): string {
  const head = `${PLAN_MARKER}\n${headOf(view)}`;
  const telling = view.rows.filter(({ effects }) => effects[0] !== 'none');
  const outside = outsideLines(view);
  const portions = portion(telling, LARGEST_MARKDOWN - RESERVE - sizeOf(head + outside.join('\n')));
  return [head, ...sections(portions), ...outside, ...notes(view, portions, options)].join('\n');
}

function headOf(view: PlanView): string {
  const { gate, summary } = view;
  const lines = [`## Plan: ${totals(summary)}`, '', phraseMarkdown(comparisonOf(view)), ''];
  const counts = effectCounts(summary);
  if (counts.length > 0) {
    lines.push('| | effect | objects | |', '|---|---|--:|---|');
    for (const [effect, count] of counts) {
      lines.push(`| ${lightOf(effect)} | **${effect}** | ${count} | ${MEANING[effect]} |`);
    }
    lines.push('');
  }
  if (gate !== undefined) {
    lines.push(...items(refusalPhrases(gate), '- ⛔ **refused**: '), ...items(waiverPhrases(gate), '- '));
    if (gate.isPassed && gate.waived.length === 0) lines.push('Nothing in it is refused.', '');
  }
  const applications = applicationRows(view.result);
  for (const { phrase, effects, causes } of applications.slice(0, MOST_APPLICATIONS)) {
    lines.push(
      `- ${phraseMarkdown(phrase)}`,
      ...effects.map(
        each => `  - **${each.effect}**: ${prose(each.reason)}${phraseMarkdown(becauseOf(each))}`,
      ),
      ...causeItems(causes),
    );
  }
  const rest = applications.slice(MOST_APPLICATIONS).reduce((sum, { count }) => sum + count, 0);
  if (rest > 0) lines.push(`- and ${counted(rest, 'more application')}`);
  if (applications.length > 0) lines.push('');
  return lines.join('\n');
}

function outsideLines({ result }: PlanView): readonly string[] {
  const rows = outsideRows(result.outside);
  if (rows.length === 0) return [];
  const items = rows.slice(0, MOST_PHRASES).map(({ effect, phrase, causes }) => {
    const light = effect === undefined ? '' : `${lightOf(effect)} **${effect}**: `;
    return [`- ${light}${phraseMarkdown(phrase)}`, ...causeItems(causes)];
  });
  const rest = rows.length - items.length;
  return [`### ${OUTSIDE_TITLE}`, '', ...items.flat(), ...(rest > 0 ? [`- and ${rest} more`] : []), ''];
}

function items(phrases: readonly Phrase[], bullet: string): readonly string[] {
  const shown = phrases.slice(0, MOST_PHRASES).map(phrase => bullet + phraseMarkdown(phrase));
  const rest = phrases.length - shown.length;
  return shown.length === 0 ? [] : [...shown, ...(rest > 0 ? [`- and ${rest} more`] : []), ''];
}

/** The rows that are shown: the calm ones folded. */
function sections(portions: readonly Portion[]): readonly string[] {
  const shown = portions.filter(({ extent }) => extent !== 'none');
  const calm = shown.filter(({ row }) => LEVELS[row.effects[0]!] === 'calm');
  const loud = shown.filter(part => !calm.includes(part));
  const texts = (parts: readonly Portion[]): string => parts.map(({ text }) => text).join('');
  return [
    ...(loud.length > 0 ? ['### What to look at', '', texts(loud)] : []),
    ...(calm.length > 0
      ? [
          `<details><summary>${counted(calm.length, 'calm change')}</summary>`,
          '',
          texts(calm),
          '</details>',
          '',
        ]
      : []),
  ];
}

function notes(
  { rows, result }: PlanView,
  portions: readonly Portion[],
  { wholePlan }: PlanMarkdownOptions,
): readonly string[] {
  const left = portions.filter(({ extent }) => extent === 'none').map(({ row }) => row);
  const kept = left.filter(isKept);
  const silent = rows.slice(portions.length).reduce((sum, { changes }) => sum + changes.length, 0);
  const isCut = portions.some(({ extent }) => extent !== 'full');
  const lines = [
    ...(kept.length > 0
      ? [
          `**Not listed for lack of room: ${counted(kept.length, 'deletion or privilege change')}**, ${kindsOf(kept)}`,
        ]
      : []),
    ...(left.length > kept.length
      ? [`Not listed for lack of room: ${counted(left.length - kept.length, 'other change')}.`]
      : []),
    ...(isCut && left.length === 0 ? ['Some fields are not shown for lack of room.'] : []),
    ...(silent > 0 ? [`${counted(silent, 'object')} with new text and no effect.`] : []),
    ...(result.files.length > 0
      ? [`${counted(result.files.length, 'file')} that no cluster reads changed.`]
      : []),
    ...(wholePlan !== undefined && isPlainAddress(wholePlan) ? [`The whole plan: <${wholePlan}>`] : []),
  ];
  return lines.flatMap(line => [line, '']);
}

/** How many objects of which kinds rows are about: `ExternalSecret` 12, `Service` 3. */
function kindsOf(rows: readonly Row[]): string {
  const counts = new Map<string, number>();
  for (const { changes } of rows) {
    for (const { id } of changes) counts.set(id.kind, (counts.get(id.kind) ?? 0) + 1);
  }
  const kinds = [...counts].sort(([a, many], [b, few]) => few - many || byCodeUnit(a, b));
  const rest = kinds.slice(MOST_KINDS).reduce((sum, [, count]) => sum + count, 0);
  const parts = kinds.slice(0, MOST_KINDS).map(([kind, count]) => `${codeSpan(kind)} ${count}`);
  return [...parts, ...(rest > 0 ? [`others ${rest}`] : [])].join(', ');
}

function isPlainAddress(address: string): boolean {
  return address.length <= 500 && /^https:\/\/[A-Za-z0-9.:-]+(\/[A-Za-z0-9._~%/?=&-]*)?$/.test(address);
}
