import type { Find } from '../../diagnostics/finding.ts';
import { parseQuantity } from '../../kubernetes/quantity.ts';
import type { Amounts } from '../../link/settings/workload.ts';
import type { Path } from '../../source/pointer.ts';

const MEBIBYTE = 1024n * 1024n;
/** Parts that a quantity counts in one unit. */
const PARTS = 1_000_000_000n;

/**
 * Whether the memory is said in whole bytes and limited; reports `CST4016` and `CST4017` otherwise.
 * @param path of the resources; only those of the main container may still lack a limit
 */
export function reviewMemory(
  { requests = {}, limits = {} }: { readonly requests?: Amounts; readonly limits?: Amounts },
  find: Find,
  path: Path = ['resources'],
): boolean {
  let isGood = true;
  if (limits.memory === undefined && path.length === 1) {
    isGood = false;
    find(
      'CST4016',
      {},
      {
        at: { settings: ['resources', 'limits', 'memory'] },
        help: 'set `resources.limits.memory`; with `null` a layer removes what the ones below it gave',
      },
    );
  }
  for (const [part, { memory }] of [
    ['requests', requests],
    ['limits', limits],
  ] as const) {
    if (memory === undefined || isWhole(memory)) continue;
    isGood = false;
    const settings = [...path, part, 'memory'];
    find('CST4017', { setting: settings.join('.'), memory }, { at: { settings }, help: wholeHelp(memory) });
  }
  return isGood;
}

/** Whether a quantity is a whole number of bytes. */
export function isWhole(memory: string): boolean {
  const quantity = parseQuantity(memory);
  return quantity === undefined || quantity.nano % PARTS === 0n;
}

/** How to write a quantity that is not. */
export function wholeHelp(memory: string): string {
  if (memory.endsWith('m')) return `\`m\` is a thousandth of a byte: write \`${memory.slice(0, -1)}Mi\``;
  const quantity = parseQuantity(memory);
  if (!/[a-zA-Z]$/.test(memory) || quantity === undefined || quantity.nano < MEBIBYTE * PARTS)
    return 'write it with a unit, such as `256Mi`';
  const mebibytes = (quantity.nano + MEBIBYTE * PARTS - 1n) / (MEBIBYTE * PARTS);
  return `write \`${mebibytes}Mi\`, which is whole`;
}
