/** A text without its `⟦` and `⟧`, and the span between them. */
export function marked(
  text: string,
  file = 'environments/dev/a.yaml',
): { text: string; span: { file: string; start: number; end: number } } {
  const start = text.indexOf('⟦');
  const end = text.indexOf('⟧') - 1;
  return { text: text.replace('⟦', '').replace('⟧', ''), span: { file, start, end } };
}

/** Inputs that try to act on a terminal, to forge lines or to command a CI system. */
export const PAYLOADS = [
  '\x1b[2J\x1b[31mred',
  '\x1b]0;title\x07',
  '\x1b]8;;http://evil.example\x07link',
  '\x9b31m',
  'a\rb\bc\x7f',
  'name\nerror[CST1001]: forged',
  '\u202egnp.exe\u2066\u200b\u200d\ufeff\u00ad',
  'a\u2028b\u2029c\u0085d',
  '::error::forged',
  '  ::set-output name=x::y',
  '\n::add-mask::x',
  '::stop-commands::token',
  '##[group]x',
  '##vso[task.setvariable variable=x]y',
  'x ##[add-mask]y',
  '\ud800 lone \udc00',
  '\u{e0041}\u{e0101}tag',
  '%0A::error::x,y:z',
] as const;

/** What must never reach a terminal: controls but the line break, bidi and zero-width characters, lone surrogates. */
export const FORBIDDEN =
  /[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Cs}|[\u{e0000}-\u{e0fff}]/u;

/** What a CI system would take for a command. */
export const COMMAND = /^\s*::|##\[|##vso\[/im;
