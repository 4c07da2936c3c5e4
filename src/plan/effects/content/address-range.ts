import { isIPv4, isIPv6 } from 'node:net';

/** A range of addresses as the bits that they all begin with. */
export interface AddressRange {
  readonly family: 4 | 6;
  readonly prefix: string;
}

/** The range that a text names; undefined when it is none. */
export function addressRange(text: string): AddressRange | undefined {
  const slash = text.lastIndexOf('/');
  const address = slash < 0 ? text : text.slice(0, slash);
  const family = isIPv4(address) ? 4 : isIPv6(address) && !/[%.]/.test(address) ? 6 : undefined;
  if (family === undefined) return undefined;
  const bits = family === 4 ? bitsOf4(address) : bitsOf6(address);
  const length = slash < 0 ? bits.length : Number(text.slice(slash + 1));
  if (!Number.isInteger(length) || length < 0 || length > bits.length) return undefined;
  return { family, prefix: bits.slice(0, length) };
}

/** Whether every address of the second range is in the first. */
export function rangeCovers(wide: AddressRange, narrow: AddressRange): boolean {
  return wide.family === narrow.family && narrow.prefix.startsWith(wide.prefix);
}

/** Whether two ranges share an address. */
export function rangesMeet(a: AddressRange, b: AddressRange): boolean {
  return rangeCovers(a, b) || rangeCovers(b, a);
}

function bitsOf4(address: string): string {
  return address
    .split('.')
    .map(octet => Number(octet).toString(2).padStart(8, '0'))
    .join('');
}

function bitsOf6(address: string): string {
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array<string>(8 - before.length - after.length).fill('0');
  return [...before, ...zeros, ...after]
    .map(group => Number.parseInt(group, 16).toString(2).padStart(16, '0'))
    .join('');
}
