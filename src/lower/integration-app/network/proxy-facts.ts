import type { ReleaseInput } from '../../../link/program.ts';
import type { ProxyFacts } from '../../../runtimes/profile.ts';
import { directHosts } from '../../../runtimes/proxy.ts';
import type { Environment } from '../../../validate/generated/kinds.ts';

/** The proxy as the process of a release must know it: only where the release reaches the internet. */
export function proxyFacts(
  { settings: { egress }, dependencies }: ReleaseInput,
  environment: Environment['spec'],
): ProxyFacts | undefined {
  const proxy = environment.egress?.proxy;
  if (proxy === undefined || (egress?.internet ?? []).length === 0) return undefined;
  const internalDomain = environment.exposure?.internal?.domain;
  const suffixes = [
    ...(internalDomain === undefined ? [] : [internalDomain]),
    ...(environment.egress?.noProxy ?? []),
  ];
  const collector = environment.observability?.collector?.host;
  const routed = dependencies.flatMap(({ usesRoute, route }) => (usesRoute && route ? route.host : []));
  // What only the addresses and pods of the policy lead to: gateways, and the collector.
  const direct = [...new Set([...routed, ...(collector === undefined ? [] : [collector])])];
  const further = direct.filter(
    host => ![...suffixes, '.svc', '.cluster.local'].some(suffix => isCovered(host, suffix)),
  );
  return { host: proxy.host, port: proxy.port, noProxy: directHosts([...suffixes, ...further]) };
}

/** Whether a suffix, with or without a leading dot, is a host or lies above it. */
function isCovered(host: string, suffix: string): boolean {
  const domain = suffix.startsWith('.') ? suffix.slice(1) : suffix;
  return host === domain || host.endsWith(`.${domain}`);
}
