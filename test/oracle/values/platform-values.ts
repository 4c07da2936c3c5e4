import type { Document } from '../catalog/documents.ts';
import { isTree, present, type Tree, treeAt, treesIn } from '../catalog/tree.ts';

/** `platform` of the chart's values: what one environment and one of its clusters say. */
export function platformValues(environment: Document, cluster: Document): Tree {
  const { spec } = environment;
  const capabilities = treeAt(cluster.spec, 'capabilities');
  const observability = treeAt(spec, 'observability');
  const proxy = treeAt(spec, 'egress', 'proxy');
  const dns = treeAt(cluster.spec, 'dns');
  return present({
    environment: environment.name,
    cluster: cluster.name,
    registry: spec.registry,
    imagePull: spec.imagePull,
    podLabels: treeAt(observability, 'logs').labels,
    exposures: Object.fromEntries(
      treesIn(spec.exposure).map(([name, way]) => [name, exposureOf(name, way, capabilities)]),
    ),
    proxy: isTree(treeAt(spec, 'egress').proxy)
      ? present({ ...proxy, enabled: true, noProxy: treeAt(spec, 'egress').noProxy })
      : undefined,
    dns: present({ ...treeAt(dns, 'pods'), cidrs: dns.cidrs, port: dns.port }),
    systems: spec.systems,
    secretStore: isTree(spec.secretBackend) ? secretStore(spec.secretBackend, cluster) : undefined,
    caBundle: spec.caBundle,
    collector: isTree(observability.collector) ? { enabled: true, ...observability.collector } : undefined,
    agent: observability.agent,
    podMonitor: observability.podMonitor,
    serviceMonitor: observability.serviceMonitor,
    // Whoever says where alerts go wants the standard ones.
    alerts: isTree(observability.alerts) ? { standard: true, ...observability.alerts } : undefined,
    dashboards: observability.dashboards,
    smokeTest: treeAt(spec, 'argocd').smokeTest,
    controllers: {
      ...Object.fromEntries(
        ['gatewayAPI', 'externalSecrets', 'keda', 'prometheusOperator'].map(name => [
          name,
          treeAt(capabilities, name).version ?? '',
        ]),
      ),
      reloader: isTree(capabilities.reloader),
    },
  });
}

/** A way in, by a gateway or, on a cluster without any, by an ingress controller. */
function exposureOf(name: string, way: Tree, capabilities: Tree): Tree {
  const listener = treeAt(way, 'gateway').listenerPort;
  const byIngress = capabilities.gatewayAPI === undefined && isTree(capabilities.ingress);
  const { controller, internal, ...usual } = treeAt(capabilities, 'ingress');
  const served = name === 'internal' && isTree(internal) ? internal : usual;
  const pods = byIngress && isTree(served.pods) ? served.pods : treeAt(way, 'pods');
  return present({
    domain: way.domain,
    cidrs: way.cidrs,
    pods: present({ ...pods, port: pods.port ?? listener }),
    ...(byIngress
      ? { ingress: { controller, className: served.className, annotations: served.annotations ?? {} } }
      : { gateway: way.gateway }),
  });
}

function secretStore(backend: Tree, cluster: Document): Tree {
  const { kind = 'openbao', mount, refreshInterval = '1h0m0s', ...others } = backend;
  return present({
    ...others,
    kind: kind === 'openbao' ? 'vault' : kind,
    path: mount,
    authMount: treeAt(cluster.spec, 'secretBackend').authMount ?? others.authMount,
    refreshInterval: shortest(String(refreshInterval)),
  });
}

/** A duration as Go prints it. */
function shortest(duration: string): string {
  const [hours = 0, minutes = 0, seconds = 0] = duration.split(/\D/).map(Number);
  const whole = hours * 3600 + minutes * 60 + seconds;
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  return `${h > 0 ? `${h}h` : ''}${h > 0 || m > 0 ? `${m}m` : ''}${s}s`;
}
