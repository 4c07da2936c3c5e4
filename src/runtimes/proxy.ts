import type { ForbiddenVariable, ProxyFacts } from './profile.ts';

/**
 * Hosts that never go through a proxy, in the only form that curl, Go, Python, .NET and the JVM all read:
 * exact names and suffixes with a leading dot. No wildcards, no CIDRs, no ports.
 */
const ALWAYS_DIRECT = [
  'localhost',
  '127.0.0.1',
  '::1',
  '.svc',
  '.svc.cluster.local',
  '.cluster.local',
  'kubernetes.default.svc',
];

/** The entries of `NO_PROXY`: what is always direct, then each suffix of the environment as a host and as a suffix. */
export function directHosts(suffixes: readonly string[]): readonly string[] {
  const hosts = suffixes.flatMap(suffix => {
    const host = suffix.startsWith('.') ? suffix.slice(1) : suffix;
    // Half of the clients take `x` for one host, the other half take `.x` for subdomains only.
    return [host, `.${host}`];
  });
  return [...new Set([...ALWAYS_DIRECT, ...hosts])];
}

/** The variables that tell most clients about the proxy, both spellings with identical values. */
export function proxyVariables({ host, port, noProxy }: ProxyFacts): Record<string, string> {
  const url = `http://${host}:${port}`;
  const direct = noProxy.join(',');
  return {
    HTTP_PROXY: url,
    HTTPS_PROXY: url,
    NO_PROXY: direct,
    http_proxy: url,
    https_proxy: url,
    no_proxy: direct,
  };
}

/**
 * The system properties that tell a JVM about the proxy, since it reads no variable.
 * `http.nonProxyHosts` holds for https too.
 * @see https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/net/doc-files/net-properties.html
 */
export function proxyProperties({ host, port, noProxy }: ProxyFacts): readonly string[] {
  return [
    `-Dhttp.proxyHost=${host}`,
    `-Dhttp.proxyPort=${port}`,
    `-Dhttps.proxyHost=${host}`,
    `-Dhttps.proxyPort=${port}`,
    `-Dhttp.nonProxyHosts=${noProxy.map(jvmPattern).join('|')}`,
  ];
}

function jvmPattern(entry: string): string {
  if (entry.startsWith('.')) return `*${entry}`;
  return entry.includes(':') ? `[${entry}]` : entry;
}

/** The proxy variables: derived for every runtime, so that nobody writes them twice. */
export const FORBIDDEN_PROXY_VARIABLES: readonly ForbiddenVariable[] = [
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
].map(name => ({
  name,
  in: 'config and secrets',
  instead: 'name the hosts in `egress.internet`; the proxy of the environment is wired from there',
}));
