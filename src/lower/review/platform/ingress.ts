import type { Find } from '../../../diagnostics/finding.ts';
import { byCodeUnit } from '../../../source/order.ts';
import { routingAnnotations } from '../../integration-app/network/route/ingress.ts';
import { ingressClassOf } from '../../integration-app/network/route/way-in.ts';
import type { ReleaseFacts } from '../../integration-app/release-facts.ts';

/**
 * Reports what a route cannot have on its cluster: `CST4002` for a gateway that the environment does not name, `CST4090` for
 * an internal route at a controller that serves the public ones, `CST4091` for an annotation of the platform that is ours.
 */
export function reviewIngress(facts: ReleaseFacts, find: Find): void {
  const { input, target } = facts;
  const { route } = input;
  if (route === undefined) return;
  const { environment, environmentSpec, cluster, clusterSpec } = target;
  const settings = ['http', input.settings.http?.requiresRoot ? 'requiresRoot' : 'basePath'];
  const served = ingressClassOf(target, route.exposure);
  if (served === undefined) {
    if (clusterSpec.capabilities?.gatewayAPI === undefined || route.gateway !== undefined) return;
    const field = `exposure.${route.exposure}.gateway`;
    const help = `add \`spec.${field}\` to the Environment: cluster \`${cluster}\` has the Gateway API`;
    find('CST4002', { environment, field, neededBy: settings.join('.') }, { at: { settings }, help });
    return;
  }
  const { className } = served;
  const { ingress } = clusterSpec.capabilities!;
  const isShared = route.exposure === 'internal' && environmentSpec.exposure?.public !== undefined;
  if (isShared && ingress?.internal === undefined) {
    const help = `name the class of internal routes in \`spec.capabilities.ingress.internal\` of the Cluster, also where it is \`${className}\` on purpose`;
    find('CST4090', { cluster, className, host: route.host }, { at: { settings }, help });
  }
  const own = routingAnnotations(facts);
  for (const annotation of Object.keys(served.annotations).sort(byCodeUnit)) {
    if (!Object.hasOwn(own, annotation)) continue;
    const help = 'remove it from `spec.capabilities.ingress` of the Cluster';
    find('CST4091', { annotation, cluster }, { at: { settings }, help });
  }
}
