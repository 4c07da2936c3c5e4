/** The text of a configured value, as every process reads it from its environment: `5`, `true`, `0.1`. */
export function textOf(value: string | number | boolean): string {
  return String(value);
}
