import type { Paint } from '../../../diagnostics/print/paint.ts';
import { counted } from '../../../diagnostics/print/tally.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { applicationRows } from '../words/applications.ts';
import { refusalPhrases, waiverPhrases } from '../words/gate.ts';
import { comparisonOf, effectCounts, totals } from '../words/headline.ts';
import { OUTSIDE_SIGNS, OUTSIDE_TITLE, outsideRows } from '../words/outside.ts';
import { datum } from '../words/phrase.ts';
import { becauseOf } from '../words/reasons.ts';
import { NO_BREAK } from './fold.ts';
import { causeLines, rowLines, styleOf } from './row-lines.ts';
import { type Terminal, terminalOf } from './terminal.ts';

/** How the text form looks. */
export interface PlanTextOptions {
  readonly paint: Paint;
  /** Screen columns. */
  readonly width: number;
  /** Whether every object, field, file and row is shown. */
  readonly details: boolean;
}

const MOST_ROWS = 60;
const MOST_APPLICATIONS = 8;
const MOST_OUTSIDE = 12;

/** A plan for people at a terminal: the numbers, what is refused, then rows, the most dangerous first. */
export function planText(view: PlanView, { paint, width, details }: PlanTextOptions): string {
  const terminal = terminalOf(width, paint);
  const lines = [
    ...terminal.lines([], comparisonOf(view), 2, 'faint'),
    ...terminal.lines([], [{ data: totals(view.summary) }], 2, 'heading'),
    ...effectLine(view, terminal),
    ...applicationLines(view, terminal, details),
    ...gateLines(view, terminal),
    ...changeLines(view, terminal, details),
    ...outsideLines(view, terminal, details),
    ...fileLines(view, terminal, details),
  ];
  return `${lines.join('\n')}\n`;
}

function effectLine({ summary }: PlanView, terminal: Terminal): readonly string[] {
  const counts = effectCounts(summary);
  if (counts.length === 0) return [];
  const spans = counts.flatMap(([effect, count], index) => [
    { text: `${index === 0 ? '' : '  '}${count}` },
    { text: NO_BREAK },
    { text: effect, style: styleOf(effect) },
  ]);
  return terminal.lines(spans, [], 0);
}

function applicationLines({ result }: PlanView, terminal: Terminal, details: boolean): readonly string[] {
  const all = applicationRows(result);
  const shown = details ? all : all.slice(0, MOST_APPLICATIONS);
  const lines = shown.flatMap(({ phrase, effects, causes }) => {
    const reasons = effects.flatMap(each => {
      const start = [{ text: '    ' }, { text: each.effect, style: styleOf(each.effect) }, { text: ': ' }];
      return terminal.lines(start, [datum(each.reason), ...becauseOf(each)], 6);
    });
    return [
      ...terminal.lines([{ text: '  ' }], phrase, 4, 'place'),
      ...reasons,
      ...causeLines(causes, terminal, details),
    ];
  });
  const rest = all.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
  const more = `  and ${counted(rest, 'more application')}: --details shows them`;
  return [...lines, ...(rest === 0 ? [] : [more])];
}

function outsideLines({ result }: PlanView, terminal: Terminal, details: boolean): readonly string[] {
  const all = outsideRows(result.outside);
  if (all.length === 0) return [];
  const shown = details ? all : all.slice(0, MOST_OUTSIDE);
  const lines = shown.flatMap(({ verb, effect, phrase, causes }) => {
    const look = effect === undefined ? {} : { style: styleOf(effect) };
    const words = effect === undefined ? [] : [{ text: effect, ...look }, { text: ': ' }];
    const start = [{ text: `${OUTSIDE_SIGNS[verb]} `, ...look }, ...words];
    return [...terminal.lines(start, phrase, 4, 'place'), ...causeLines(causes, terminal, details)];
  });
  const rest = all.length - shown.length;
  const more = rest === 0 ? [] : [`and ${rest} more: --details shows them`];
  return ['', `${OUTSIDE_TITLE}:`, ...lines, ...more];
}

function gateLines({ gate }: PlanView, terminal: Terminal): readonly string[] {
  if (gate === undefined) return [];
  return [
    ...refusalPhrases(gate).flatMap(phrase =>
      terminal.lines([{ text: 'refused', style: 'error' }, { text: ': ' }], phrase, 2, 'place'),
    ),
    ...waiverPhrases(gate).flatMap(phrase =>
      terminal.lines([{ text: 'waiver', style: 'help' }, { text: ': ' }], phrase, 2),
    ),
  ];
}

function changeLines({ rows }: PlanView, terminal: Terminal, details: boolean): readonly string[] {
  const telling = details ? rows : rows.filter(({ effects }) => effects[0] !== 'none');
  const shown = details ? telling : telling.slice(0, MOST_ROWS);
  const lines = shown.flatMap(row => ['', ...rowLines(row, terminal, details)]);
  const rest = telling.length - shown.length;
  const silent = rows.slice(telling.length).reduce((sum, { changes }) => sum + changes.length, 0);
  const notes = [
    ...(rest > 0 ? [`${counted(rest, 'more row')} with less danger: --details shows them`] : []),
    ...(silent > 0 ? [`${counted(silent, 'object')} with new text and no effect: --details shows them`] : []),
  ];
  return notes.length === 0 ? lines : [...lines, '', ...notes];
}

function fileLines({ result }: PlanView, terminal: Terminal, details: boolean): readonly string[] {
  const { files } = result;
  if (files.length === 0) return [];
  if (!details)
    return [
      '',
      `${counted(files.length, 'file')} that no cluster reads ${files.length === 1 ? 'is' : 'are'} not the same`,
    ];
  return ['', ...files.flatMap(({ path, verb }) => terminal.lines([], [`${verb} `, datum(path)], 2))];
}
