import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODES, type Code } from '../../diagnostics/codes.ts';
import type { Severity } from '../../diagnostics/diagnostic.ts';
import { packageRoot } from '../../host/package.ts';
import { byCodeUnit } from '../../source/order.ts';

/** The page of a code. */
export interface Page {
  readonly code: Code;
  readonly severity: Severity;
  /** The heading without the code. */
  readonly title: string;
  /** The whole page as Markdown. */
  readonly markdown: string;
}

/**
 * The page of a code.
 * @throws when the page is missing; a test sees to it that every code has one
 */
export function pageOf(code: Code): Page {
  const markdown = readFileSync(join(packageRoot(), 'src', 'diagnostics', 'docs', `${code}.md`), 'utf8');
  const heading = markdown.slice(0, markdown.indexOf('\n'));
  return { code, severity: CODES[code].severity, title: heading.replace(/^# CST\d{4}: /, ''), markdown };
}

/** All codes, sorted. */
export function allCodes(): readonly Code[] {
  return (Object.keys(CODES) as Code[]).sort(byCodeUnit);
}

/** The code that a person means by `CST2003`, `cst2003` or `2003`. */
export function normalizeCode(text: string): string {
  return /^\d{4}$/.test(text) ? `CST${text}` : text.toUpperCase();
}
