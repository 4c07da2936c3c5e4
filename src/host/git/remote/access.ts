import type { RemoteAddress, RemoteCredentials } from './remote-address.ts';

/** Variables that hold the user and the token for repositories that are reached over HTTPS. */
export const USERNAME_VARIABLE = 'CISTERN_GIT_USERNAME';
/** See `USERNAME_VARIABLE`. */
export const TOKEN_VARIABLE = 'CISTERN_GIT_TOKEN';

/** The user that forges take together with a token, where none is given. */
const ANY_USER = 'git';

/** The credentials that the environment gives; nothing without a token. */
export function credentialsIn(
  variables: Readonly<Record<string, string | undefined>>,
): RemoteCredentials | undefined {
  const password = variables[TOKEN_VARIABLE] ?? '';
  if (password === '') return undefined;
  const username = variables[USERNAME_VARIABLE] ?? '';
  return { username: username === '' ? ANY_USER : username, password };
}

/**
 * What git's environment needs to reach an address, and nothing else that it could reach. Credentials go by variables
 * that git reads as configuration: no argument, no file and no message holds them, and they are sent to this host alone.
 */
export function accessVariables(
  { url, transport, credentials: own }: RemoteAddress,
  given: RemoteCredentials | undefined,
): Record<string, string> {
  const allowed = { GIT_ALLOW_PROTOCOL: transport };
  const credentials = given ?? own;
  if (credentials === undefined || (transport !== 'https' && transport !== 'http')) return allowed;
  const { username, password } = credentials;
  const basic = Buffer.from(`${username}:${password}`).toString('base64');
  return {
    ...allowed,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
  };
}

/** Texts that must not be shown: a password as it is, encoded for addresses, and as it is sent. */
export function secretsOf(
  { credentials: own }: RemoteAddress,
  given: RemoteCredentials | undefined,
): readonly string[] {
  return [own, given].flatMap(credentials => {
    if (credentials === undefined) return [];
    const { username, password } = credentials;
    // Some forges take the token as user name.
    const words = password === '' ? [username] : [password];
    return [
      ...words.flatMap(word => [word, encodeURIComponent(word)]),
      Buffer.from(`${username}:${password}`).toString('base64'),
    ];
  });
}
