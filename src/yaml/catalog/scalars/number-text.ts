/** Why a number is refused: no reader could hold it as it is written. */
export type NumberProblem = 'not finite' | 'too large' | 'too precise' | 'negative zero';

/** Why the text of a number cannot become that number without loss; `undefined` when it can. */
export function decimalProblem(text: string, value: number): NumberProblem | undefined {
  if (!Number.isFinite(value)) return 'not finite';
  if (Object.is(value, -0)) return 'negative zero';
  const isInteger = /^[-+]?[0-9]+$/.test(text) || /^0[ox]/.test(text);
  if (isInteger) return Number.isSafeInteger(value) ? undefined : 'too large';
  return significant(text) === significant(String(value)) ? undefined : 'too precise';
}

/** Sign, digits without zeros around them, and exponent: equal for two spellings of one decimal number. */
function significant(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^([-+]?)([0-9]*)\.?([0-9]*)(?:[eE]([-+]?[0-9]+))?$/.exec(text) ?? [];
  const digits = (whole + fraction).replace(/^0+/, '');
  const trimmed = digits.replace(/0+$/, '');
  if (trimmed === '') return '0';
  const scale = Number(exponent) - fraction.length + (digits.length - trimmed.length);
  return `${sign === '-' ? '-' : ''}${trimmed}e${scale}`;
}
