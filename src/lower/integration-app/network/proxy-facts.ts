import type { Settings } from '../../../link/settings.ts';
import type { ProxyFacts } from '../../../runtimes/profile.ts';
import { directHosts } from '../../../runtimes/proxy.ts';
import type { Environment } from '../../../validate/generated/kinds.ts';

/** The proxy as the process of a release must know it: only where the release reaches the internet. */
export function proxyFacts({ egress }: Settings, environment: Environment['spec']): ProxyFacts | undefined {
  const proxy = environment.egress?.proxy;
  if (proxy === undefined || (egress?.internet ?? []).length === 0) return undefined;
  const internalDomain = environment.exposure?.internal?.domain;
  const suffixes = [
    ...(internalDomain === undefined ? [] : [internalDomain]),
    ...(environment.egress?.noProxy ?? []),
  ];
  return { host: proxy.host, port: proxy.port, noProxy: directHosts(suffixes) };
}
