type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Variables that git and what it starts may see: where programs and the home folder are, how to reach an ssh agent, a
 * proxy and private certificate authorities. No inherited `GIT_*`: `GIT_CONFIG_COUNT` alone can make git run a command.
 */
const INHERITED = [
  'PATH',
  'HOME',
  'TMPDIR',
  'SystemRoot',
  'SSH_AUTH_SOCK',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'GIT_SSL_CAINFO',
];

/**
 * The environment that git runs in: of the inherited one only what is needed to find and reach things. No transport is
 * allowed, so that reading never fetches what a partial clone lacks; who talks to a remote allows its transport.
 */
export function gitEnvironment(inherited: Variables): Record<string, string> {
  const kept = INHERITED.flatMap(name => {
    const value = inherited[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_ALLOW_PROTOCOL: '',
    GIT_ASKPASS: '',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_SSH_COMMAND: 'ssh -oBatchMode=yes',
    GIT_TERMINAL_PROMPT: '0',
  };
}
