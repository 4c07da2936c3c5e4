import { isIPv4, isIPv6 } from 'node:net';

const LENGTH = /^[0-9]{1,3}$/;
const MAPPED = /^0{80}1{16}/;

/**
 * What is wrong with an address range, in words; nothing when the API server takes it. Since Kubernetes 1.36 it refuses
 * what readers disagree about: bits behind the prefix, zeros before a number, and IPv4 addresses written as IPv6.
 */
export function cidrProblem(text: string): string | undefined {
  const slash = text.indexOf('/');
  const address = text.slice(0, slash);
  const digits = text.slice(slash + 1);
  const length = Number(digits);
  const bits = isIPv4(address) ? bitsOf4(address) : isIPv6(address) ? bitsOf6(address) : undefined;
  if (slash === -1 || bits === undefined || !LENGTH.test(digits))
    return 'it is not an IP address with a prefix length';
  if (digits !== String(length)) return 'the prefix length begins with a zero';
  if (length > bits.length) return `the prefix is longer than ${bits.length} bits`;
  if (bits.length === 128 && MAPPED.test(bits)) return 'it is an IPv4 address written as IPv6';
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
  // A zone names an interface of one machine; the form that ends in an IPv4 address is not the usual one.
  if (/[%.]/.test(address)) return undefined;
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups =
    tail === undefined
      ? before
      : [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
  return groups.map(group => Number.parseInt(group, 16).toString(2).padStart(16, '0')).join('');
}
