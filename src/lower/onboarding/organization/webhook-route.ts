import type { OrganizationInput, Target } from '../../../link/program.ts';
import type { JsonMap } from '../../../source/json.ts';
import { httpRoute } from '../../integration-app/network/route/http-route.ts';
import { ingress } from '../../integration-app/network/route/ingress.ts';
import type { RouteFacts } from '../../integration-app/network/route/route-facts.ts';
import {
  forwardedPrefixMiddleware,
  stripPrefixMiddleware,
} from '../../integration-app/network/route/traefik.ts';
import { onboardingLabels } from '../onboarding-labels.ts';
import { LISTENER_PORT, LISTENER_SERVICE } from './organization-names.ts';

/** The route to the listener, as a release has one; nothing where announcements arrive through a tunnel. */
export function webhookRoute(input: OrganizationInput, target: Target): readonly JsonMap[] {
  const { organization, namespace, route } = input;
  const facts: RouteFacts = {
    name: LISTENER_SERVICE,
    namespace,
    labels: onboardingLabels(organization),
    target,
    httpPort: LISTENER_PORT,
    input: route === undefined ? {} : { route },
  };
  return [
    httpRoute(facts),
    ingress(facts),
    forwardedPrefixMiddleware(facts),
    stripPrefixMiddleware(facts),
  ].filter(object => object !== undefined);
}
