const TRUE: ReadonlySet<string> = new Set(['y', 'yes', 'on']);
const FALSE: ReadonlySet<string> = new Set(['n', 'no', 'off']);

/** A text in double quotes, as it should stand in the file; long texts are not repeated. */
export function quoted(text: string): string {
  return text.length > 40 ? 'it in double quotes' : `\`${JSON.stringify(text)}\``;
}

/** What to write instead of a plain scalar that readers understand differently. */
export function scalarHelp(source: string): string {
  const text = `write ${quoted(source)} for the text`;
  const word = source.toLowerCase();
  if (TRUE.has(word)) return `${text}, or \`true\` for the truth value`;
  if (FALSE.has(word)) return `${text}, or \`false\` for the truth value`;
  if (/^0[0-7]+$/.test(source)) {
    return `${text}, or \`${Number.parseInt(source, 8)}\` for the number that is ${source} in base 8`;
  }
  const value = Number(source.replaceAll('_', ''));
  return Number.isSafeInteger(value) && source !== '=' ? `${text}, or \`${value}\` for the number` : text;
}
