import type { Target } from '../../../../link/program.ts';
import { directHosts, proxyVariables } from '../../../../runtimes/proxy.ts';

/**
 * The variables that tell a process about the proxy of the environment, where it has one.
 * @param direct hosts that the process reaches inside the cluster
 */
export function proxyWiring(
  { environmentSpec: { egress, exposure } }: Target,
  direct: readonly string[] = [],
): Readonly<Record<string, string>> {
  const proxy = egress?.proxy;
  if (proxy === undefined) return {};
  const internal = exposure?.internal?.domain;
  const suffixes = [...(internal === undefined ? [] : [internal]), ...(egress?.noProxy ?? []), ...direct];
  return proxyVariables({ host: proxy.host, port: proxy.port, noProxy: directHosts(suffixes) });
}
