import { positionAt } from '../../source/source-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { escapeText } from './escape.ts';
import type { TextOptions } from './text.ts';

/**
 * A diagnostic as a workflow command that GitHub shows at the line of the file.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function printGithub(diagnostic: Diagnostic, options: Pick<TextOptions, 'textOf' | 'locate'>): string {
  const { severity, code, message, span, help, related } = diagnostic;
  const properties: [string, string][] = [];
  const body = [message];
  if (span !== undefined) {
    const text = options.textOf(span.file);
    const start = positionAt(text, span.start);
    const end = positionAt(text, span.end);
    properties.push(['file', options.locate(span.file)], ['line', String(start.line)]);
    // GitHub takes columns only for a span within one line.
    if (start.line === end.line) {
      properties.push(
        ['col', String(start.column)],
        ['endColumn', String(Math.max(end.column, start.column))],
      );
    } else {
      properties.push(['endLine', String(end.line)]);
    }
  }
  properties.push(['title', code]);
  for (const place of related) {
    const { line, column } = positionAt(options.textOf(place.span.file), place.span.start);
    body.push(`${options.locate(place.span.file)}:${line}:${column}: ${place.message}`);
  }
  if (help !== undefined) body.push(`help: ${help}`);
  return workflowCommand(severity, properties, body);
}

/**
 * One workflow command as a line, with everything in it escaped.
 * @param body its message, a line each
 */
export function workflowCommand(
  level: 'error' | 'warning' | 'notice',
  properties: readonly (readonly [name: string, value: string])[],
  body: readonly string[],
): string {
  const list = properties.map(([name, value]) => `${name}=${escapeProperty(value)}`).join(',');
  return `::${level} ${list}::${body.map(escapeData).join('%0A')}\n`;
}

function escapeData(text: string): string {
  return escapeText(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
