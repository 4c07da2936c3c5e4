/** An amount of something, exact: bytes of memory, cores, a count. */
export interface Quantity {
  /** The amount in units of 10^-9, the finest that Kubernetes keeps. */
  readonly nano: bigint;
  /** Which suffixes the amount is spelled with: `Ki`, `k` or `e3`. */
  readonly format: 'binary' | 'decimal' | 'exponent';
}

const SYNTAX = /^([+-]?)(\d+\.?\d*|\.\d+)(?:([KMGTPE]i)|([numkMGTPE])|[eE]([+-]?\d{1,3}))?$/;
const BINARY = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const DECIMAL = new Map([
  ['n', -9],
  ['u', -6],
  ['m', -3],
  ['k', 3],
  ['M', 6],
  ['G', 9],
  ['T', 12],
  ['P', 15],
  ['E', 18],
]);
const NANO = 1_000_000_000n;
const LIMIT = (2n ** 63n - 1n) * NANO;

/** Quantities by their spelling, since a workspace uses few of them, each for many releases. */
const parsed = new Map<string, Quantity>();
const MEMORY_LIMIT = 1024;

/**
 * The quantity that a text spells; nothing where the text is not a quantity, is larger than 2^63-1, or is finer
 * than 10^-9 (the API server would round such an amount).
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export function parseQuantity(text: string): Quantity | undefined {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const quantity = parse(text);
  if (quantity !== undefined && parsed.size < MEMORY_LIMIT) parsed.set(text, quantity);
  return quantity;
}

function parse(text: string): Quantity | undefined {
  const [, sign, digits, binary, decimal, exponent] = (text.length <= 100 && SYNTAX.exec(text)) || [];
  if (digits === undefined) return undefined;
  const [whole = '', fraction = ''] = digits.split('.');
  const power = decimal !== undefined ? DECIMAL.get(decimal)! : Number(exponent ?? 0);
  const factor = binary !== undefined ? 1024n ** BigInt(BINARY.indexOf(binary)) : 1n;
  const shift = power + 9 - fraction.length;
  if (Math.abs(shift) > 200) return undefined;
  const unscaled = BigInt(whole + fraction) * factor;
  const divisor = shift < 0 ? 10n ** BigInt(-shift) : 1n;
  if (unscaled % divisor !== 0n) return undefined;
  const amount = shift < 0 ? unscaled / divisor : unscaled * 10n ** BigInt(shift);
  if (amount > LIMIT) return undefined;
  const format = binary !== undefined ? 'binary' : exponent !== undefined ? 'exponent' : 'decimal';
  return { nano: sign === '-' ? -amount : amount, format };
}

/** Compares two amounts, however they are spelled. */
export function compareQuantities(a: Quantity, b: Quantity): -1 | 0 | 1 {
  return a.nano < b.nano ? -1 : a.nano > b.nano ? 1 : 0;
}

/** The spelling that the API server gives an amount: no fraction, the largest suffix that needs none. */
export function canonicalQuantity({ nano, format }: Quantity): string {
  if (nano === 0n) return '0';
  const isSmall = nano > -1024n * NANO && nano < 1024n * NANO;
  if (format === 'binary' && !isSmall && nano % NANO === 0n) {
    const [mantissa, step] = reduced(nano / NANO, 1024n, BINARY.length - 1);
    return `${mantissa}${BINARY[step]}`;
  }
  const [mantissa, step] = reduced(nano, 1000n, 9);
  const power = step * 3 - 9;
  if (format === 'exponent') return power === 0 ? `${mantissa}` : `${mantissa}e${power}`;
  return `${mantissa}${[...DECIMAL].find(([, value]) => value === power)?.[0] ?? ''}`;
}

/** A number divided by a base as often as it can be without a rest, at most so many times. */
function reduced(value: bigint, base: bigint, times: number): [bigint, number] {
  let step = 0;
  for (; step < times && value % base === 0n; step++) value /= base;
  return [value, step];
}
