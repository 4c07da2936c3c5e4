import { type App, Chart } from 'cdk8s';
import type { Find } from '../../../diagnostics/finding.ts';
import type { OrganizationInput, Target } from '../../../link/program.ts';
import { type Expectation, expectationOf } from '../../expectation.ts';
import type { ExternalAction } from '../../external-action.ts';
import type { Manifest } from '../../manifest.ts';
import { manifestsOf } from '../../objects/manifests-of.ts';
import { PlainObject } from '../../objects/plain-object.ts';
import { LISTENER_REPLICAS } from './listener/event-listener.ts';
import { organizationActions } from './organization-actions.ts';
import { LISTENER_SERVICE } from './organization-names.ts';
import { hasListener, organizationObjects } from './organization-objects.ts';
import { reviewOrganization } from './review-organization.ts';

/** The objects of one organization besides its releases, what must be true besides, and what is seen then. */
export function organization(
  app: App,
  input: OrganizationInput,
  target: Target,
  find: Find,
): {
  readonly manifests: readonly Manifest[];
  readonly externalActions: readonly ExternalAction[];
  readonly expectation: Expectation;
} {
  reviewOrganization(input, target, find);
  const chart = new Chart(app, 'organization');
  for (const [at, object] of organizationObjects(input, target).entries())
    new PlainObject(chart, `object-${at}`, object);
  const manifests = manifestsOf(chart, target.clusterSpec.capabilities);
  return {
    manifests,
    externalActions: organizationActions(input, target),
    expectation: expected(input, manifests),
  };
}

/** Tekton makes the Deployment of the listener, which answers whoever asks it without a signed announcement. */
function expected(input: OrganizationInput, manifests: readonly Manifest[]): Expectation {
  if (!hasListener(input)) return expectationOf(manifests);
  const { namespace, webhook } = input;
  const { workloads, ...others } = expectationOf(manifests, [
    {
      url: `https://${webhook!.host}/`,
      expectedStatus: [{ from: 200, to: 499 }],
      chosenBy: 'any-answer',
    },
  ]);
  const listener = {
    kind: 'Deployment',
    namespace,
    name: LISTENER_SERVICE,
    replicas: LISTENER_REPLICAS,
  };
  return { ...others, workloads: [...workloads, listener] };
}
