import type { k8s } from '../../objects/k8s.ts';
import type { Plain } from '../../objects/plain.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { numericPorts, podPeer } from './peers.ts';
import { wayInOf } from './route/way-in.ts';

/** Who may reach the pods: the gateway that routes to them, the releases that depend on them, and the agent of the platform. */
export function ingressRules(facts: ReleaseFacts): Plain<k8s.NetworkPolicyIngressRule[]> {
  return [...fromGateway(facts), ...fromCallers(facts), ...fromAgent(facts)];
}

function fromGateway({ input, target, httpPort }: ReleaseFacts): Plain<k8s.NetworkPolicyIngressRule[]> {
  if (input.route === undefined || httpPort === undefined) return [];
  const way = wayInOf(target, input.route.exposure);
  return way === undefined ? [] : [{ from: [podPeer(way.pods)], ports: numericPorts([httpPort]) }];
}

function fromCallers({ input, httpPort }: ReleaseFacts): Plain<k8s.NetworkPolicyIngressRule[]> {
  if (input.callers.length === 0 || httpPort === undefined) return [];
  return [{ from: input.callers.map(podPeer), ports: numericPorts([httpPort]) }];
}

function fromAgent({
  target,
  httpPort,
  managementPort,
  metrics,
}: ReleaseFacts): Plain<k8s.NetworkPolicyIngressRule[]> {
  const agent = target.environmentSpec.observability?.agent;
  const scraped = metrics?.port === 'http' ? httpPort : undefined;
  const ports = [managementPort, scraped].filter(port => port !== undefined);
  return agent === undefined || ports.length === 0
    ? []
    : [{ from: [podPeer(agent)], ports: numericPorts(ports) }];
}
