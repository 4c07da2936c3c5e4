/** Where a repository lies, taken apart so that secrets never reach an argument, a file or a message. */
export interface RemoteAddress {
  /** Without credentials; the user of an ssh address is kept, since it is no secret. */
  readonly url: string;
  readonly transport: 'file' | 'http' | 'https' | 'ssh';
  /** Credentials that the address carried. */
  readonly credentials?: RemoteCredentials;
}

/** A user and what proves it. */
export interface RemoteCredentials {
  readonly username: string;
  readonly password: string;
}

const HOST = String.raw`(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])`;
const USER = '[A-Za-z0-9_][A-Za-z0-9._-]*';
// No blanks, controls, queries, fragments or quotes, and nothing that a shell at the other end reads as an option.
const PATH = '[A-Za-z0-9_.~/@%+,=-]+';

const WEB = new RegExp(`^(https?)://(?:([^@/\\s]*)@)?(${HOST})(:[0-9]{1,5})?(/${PATH})$`);
const SECURE_SHELL = new RegExp(`^ssh://(?:(${USER})(?::[^@/]*)?@)?(${HOST})(:[0-9]{1,5})?(/${PATH})$`);
const COPY_FORM = new RegExp(`^(?:(${USER})@)?(${HOST}):((?![-/]{2}|-)${PATH})$`);
const LOOPBACK = /^(localhost|127(\.[0-9]{1,3}){3}|\[::1\])$/;

/**
 * Takes the address of a repository apart: `https://`, `ssh://`, `user@host:path`, `http://` on loopback, `file://` and
 * plain paths that hold a slash. Nothing for all else, also for what git would read as a helper (`ext::`) or an option.
 */
export function parseRemoteURL(text: string): RemoteAddress | undefined {
  if (/[\p{Cc}\s\\]/u.test(text) || text.startsWith('-') || /^[^/@[]*::/.test(text)) {
    return isLocalPath(text) ? { url: text, transport: 'file' } : undefined;
  }
  const web = WEB.exec(text);
  if (web !== null) {
    const [, transport = '', user, host = '', port = '', path = ''] = web;
    if (transport === 'http' && !LOOPBACK.test(host)) return undefined;
    const credentials = user === undefined ? undefined : credentialsOf(user);
    return {
      url: `${transport}://${host}${port}${path}`,
      transport: transport as 'http' | 'https',
      ...(credentials === undefined ? {} : { credentials }),
    };
  }
  const secure = SECURE_SHELL.exec(text);
  if (secure !== null) {
    const [, user, host = '', port = '', path = ''] = secure;
    return {
      url: `ssh://${user === undefined ? '' : `${user}@`}${host}${port}${path}`,
      transport: 'ssh',
    };
  }
  if (text.startsWith('file:///')) return { url: text, transport: 'file' };
  if (text.includes('://')) return undefined;
  if (isLocalPath(text)) return { url: text, transport: 'file' };
  return COPY_FORM.test(text) ? { url: text, transport: 'ssh' } : undefined;
}

/** Whether a text names a folder of this machine: it begins as a path does. */
function isLocalPath(text: string): boolean {
  return /^(\/|\.\.?\/)/.test(text) && !/[\p{Cc}]/u.test(text);
}

function credentialsOf(user: string): RemoteCredentials | undefined {
  const [username = '', ...rest] = user.split(':');
  const [name, password] = [decoded(username), decoded(rest.join(':'))];
  if (name === undefined || password === undefined) return undefined;
  return password === '' && name === '' ? undefined : { username: name, password };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
