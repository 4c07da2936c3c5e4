import type { Find } from '../../diagnostics/finding.ts';
import type { ReleaseFacts } from '../integration-app/release-facts.ts';
import { reviewContent } from './content.ts';
import { reviewDependencies } from './dependencies.ts';
import { reviewMounts } from './mounts.ts';
import { reviewOperations } from './operations/operations.ts';
import { reviewCertificates } from './platform/certificates.ts';
import { reviewIngress } from './platform/ingress.ts';
import { reviewSecrets } from './platform/secrets.ts';
import { reviewPorts } from './ports.ts';
import { reviewResources } from './resources.ts';
import { reviewTarget } from './target.ts';
import { reviewVariables } from './variables.ts';
import { reviewWorkload } from './workload/workload.ts';

/** Reports what a release asks for and cannot have on its target, or what would not work once it runs there. */
export function review(facts: ReleaseFacts, find: Find): void {
  reviewTarget(facts, find);
  reviewIngress(facts, find);
  reviewCertificates(facts, find);
  reviewSecrets(facts, find);
  reviewDependencies(facts, find);
  reviewVariables(facts, find);
  reviewPorts(facts, find);
  reviewContent(facts, find);
  reviewMounts(facts, find);
  reviewResources(facts, find);
  reviewWorkload(facts, find);
  reviewOperations(facts, find);
}
