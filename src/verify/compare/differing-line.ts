/** The first line that two texts do not have in common, counted from 1. */
export function differingLine(expected: Uint8Array, actual: Uint8Array): number {
  const end = Math.min(expected.length, actual.length);
  let line = 1;
  for (let index = 0; index < end && expected[index] === actual[index]; index++) {
    if (expected[index] === 0x0a) line++;
  }
  return line;
}
