import type { RouteInput } from '../../../../link/program.ts';
import type { ReleaseFacts } from '../../release-facts.ts';

/** What a route is made of: a release, or anything else whose Service has the name of its objects. */
export interface RouteFacts
  extends Pick<ReleaseFacts, 'name' | 'namespace' | 'labels' | 'target' | 'httpPort'> {
  readonly input: { readonly route?: RouteInput };
}
