import type { Random } from '../random.ts';

const EDGES = [
  0,
  1,
  2 ** 31,
  2 ** 32,
  2 ** 53 - 1,
  1e-7,
  5e-324,
  0.1 + 0.2,
  1e15,
  123456789012345,
  1.5,
  1e-300,
];

/** Random numbers that may stand in a hydrated object: whole ones that a float holds exactly, and fractions. */
export function numbers(count: number, random: Random): number[] {
  return Array.from({ length: count }, () => {
    for (;;) {
      const number = numberOf(random);
      if (Number.isSafeInteger(number) || (Number.isFinite(number) && !Number.isInteger(number)))
        return number;
    }
  });
}

function numberOf(random: Random): number {
  const sign = random.below(2) === 0 ? 1 : -1;
  switch (random.below(5)) {
    case 0:
      return sign * random.of(EDGES);
    case 1:
      return sign * (random.unit() >>> random.below(32));
    case 2:
      return sign * (random.below(2 ** 21) * 2 ** 32 + random.unit());
    case 3:
      return sign * Number(`${random.below(1000)}.${random.below(10 ** (1 + random.below(9)))}`);
    default:
      return new Float64Array(new Uint32Array([random.unit(), random.unit()]).buffer)[0]!;
  }
}
