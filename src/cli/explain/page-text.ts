import type { Paint } from '../../diagnostics/print/paint.ts';
import { wrap } from '../console/wrap.ts';

const INDENTATION = '    ';

/**
 * A page of a code for a terminal: headings stand out, paragraphs are wrapped, the files of the examples are
 * indented below their paths. Knows the Markdown that our pages use, no more.
 */
export function pageText(markdown: string, paint: Paint, width: number): string {
  const lines: string[] = [];
  let paragraph: string[] = [];
  let inFence = false;
  const flush = (): void => {
    for (const line of wrap(paragraph.join(' '), width)) lines.push(inlineCode(line, paint));
    paragraph = [];
  };
  for (const line of markdown.trimEnd().split('\n')) {
    if (line.startsWith('```')) {
      flush();
      const path = line.slice(3).split(' ')[1];
      if (!inFence && path !== undefined) lines.push(`  ${paint('place', path)}`, '');
      inFence = !inFence;
    } else if (inFence) {
      lines.push((INDENTATION + paint('code', line)).trimEnd());
    } else if (line === '' || line.startsWith('- ') || line.startsWith('#')) {
      flush();
      if (line.startsWith('#')) lines.push(paint('heading', line.replace(/^#+ /, '')));
      else if (line === '') lines.push('');
      else paragraph.push(line);
    } else {
      paragraph.push(line);
    }
  }
  flush();
  return lines.join('\n') + '\n';
}

function inlineCode(line: string, paint: Paint): string {
  return line.replace(/`([^`]+)`/g, (_match, text: string) => paint('code', `\`${text}\``));
}
