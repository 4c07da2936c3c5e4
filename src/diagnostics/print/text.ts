import { positionAt, type Span } from '../../source/source-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { codeFrame } from './code-frame.ts';
import { escapeText } from './escape.ts';
import type { Paint, Style } from './paint.ts';

/** What the text form needs besides the diagnostic. */
export interface TextOptions {
  /** Text of a file of the workspace; empty when it cannot be had, then no frame is drawn. */
  readonly textOf: (path: string) => string;
  /** The path as people can open it from where they are. */
  readonly locate: (path: string) => string;
  /** Screen columns. */
  readonly width: number;
  readonly paint: Paint;
}

/** A diagnostic for people: place, code and message on one line, a code frame, related places, help. */
export function printText(diagnostic: Diagnostic, options: TextOptions): string {
  const { severity, code, message, span, related, help } = diagnostic;
  const { paint } = options;
  const head = `${paint(severity, `${severity}[${escapeText(code)}]`)}: ${paint('place', escapeText(message))}`;
  const lines = [span === undefined ? head : `${placeOf(span, options)}: ${head}`];
  if (span !== undefined) lines.push(...frameOf(span, severity, 2, options));
  for (const place of related) {
    lines.push(`  ${placeOf(place.span, options)}: ${escapeText(place.message)}`);
    lines.push(...frameOf(place.span, 'gutter', 0, options));
  }
  if (help !== undefined) lines.push(`  ${paint('help', 'help')}: ${escapeText(help)}`);
  return lines.join('\n') + '\n';
}

function placeOf(span: Span, { textOf, locate, paint }: TextOptions): string {
  const { line, column } = positionAt(textOf(span.file), span.start);
  return paint('place', `${escapeText(locate(span.file))}:${line}:${column}`);
}

function frameOf(span: Span, style: Style, before: number, { textOf, width, paint }: TextOptions): string[] {
  const text = textOf(span.file);
  return text === '' ? [] : codeFrame(text, span, { before, width, paint, style });
}
