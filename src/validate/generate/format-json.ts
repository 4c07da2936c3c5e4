const WIDTH = 110;

/** JSON as the formatter of this repository writes it: maps over several lines, lists on one line where they fit. */
export function formatJson(value: unknown): string {
  return `${format(value, '', 0)}\n`;
}

/** @param before characters in front of the value on its line, without the indentation */
function format(value: unknown, indent: string, before: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map(item => format(item, inner, 0));
    const line = `[${items.join(', ')}]`;
    // One column is left for a comma.
    if (!line.includes('\n') && indent.length + before + line.length < WIDTH) return line;
    return `[\n${items.map(item => inner + item).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).map(([key, item]) => {
    const name = `${JSON.stringify(key)}: `;
    return inner + name + format(item, inner, name.length);
  });
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${indent}}`;
}
