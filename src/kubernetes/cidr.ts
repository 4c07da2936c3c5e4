import { isIPv4, isIPv6 } from 'node:net';

/**
 * What is wrong with an address range, in words; nothing when the API server takes it. Since Kubernetes 1.36 a range with
 * bits behind its prefix is refused.
 */
export function cidrProblem(text: string): string | undefined {
  const slash = text.indexOf('/');
  const address = text.slice(0, slash);
  const length = Number(text.slice(slash + 1));
  const bits = isIPv4(address) ? bitsOf4(address) : isIPv6(address) ? bitsOf6(address) : undefined;
  if (slash === -1 || bits === undefined) return 'it is not an IP address with a prefix length';
  if (!Number.isInteger(length) || length > bits.length)
    return `the prefix is longer than ${bits.length} bits`;
  if (bits.slice(length).includes('1')) return `it has bits set behind the first ${length}`;
  return undefined;
}

function bitsOf4(address: string): string {
  return address
    .split('.')
    .map(octet => Number(octet).toString(2).padStart(8, '0'))
    .join('');
}

function bitsOf6(address: string): string | undefined {
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups =
    tail === undefined
      ? before
      : [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
  // The form that ends in an IPv4 address has too few groups; the API server warns about it.
  if (groups.length !== 8) return undefined;
  return groups.map(group => Number.parseInt(group, 16).toString(2).padStart(16, '0')).join('');
}
