import { singleLine } from './plain-text.ts';

const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const QUOTABLE = /^[ -~]{1,64}$/;
const DOMAIN = /^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$/;
/** Words that need no quotes in an address: no specials, and nothing that begins an encoded word. */
const PLAIN_NAME = /^(?!.*=\?)[^()<>[\]:;@\\,."]+$/;

/** An author as people and forges write it, `Name <mail>`; nothing without a name and a mail address. */
export function authorText(name: string, email: string): string | undefined {
  const [plainName, plainEmail] = [name, email].map(text => singleLine(text.replace(/[<>]/g, ''))) as [
    string,
    string,
  ];
  if (plainEmail === '') return plainName === '' ? undefined : plainName;
  return plainName === '' ? `<${plainEmail}>` : `${plainName} <${plainEmail}>`;
}

/** An author as an address after RFC 5322, quoted where it must be; nothing when no quoting makes it one. */
export function mailAddress(name: string, email: string): string | undefined {
  const at = email.lastIndexOf('@');
  const [localPart, domain] = [email.slice(0, Math.max(at, 0)), email.slice(at + 1)];
  if (at < 1 || !QUOTABLE.test(localPart) || domain.length > 253 || !DOMAIN.test(domain)) return undefined;
  const mailbox = `${LOCAL_PART.test(localPart) ? localPart : quoted(localPart)}@${domain}`;
  const plainName = singleLine(name);
  if (plainName === '') return `<${mailbox}>`;
  return `${PLAIN_NAME.test(plainName) ? plainName : quoted(plainName)} <${mailbox}>`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
