import type { Address, Target } from '../link/program.ts';
import type { ObjectId } from '../lower/manifest.ts';
import type { Path } from '../source/pointer.ts';
import type { Span } from '../source/source-file.ts';
import type { RouteClaim } from './routes/claim.ts';

/** What the checks across Applications need to know of one of them. */
export interface ApplicationFacts {
  readonly address: Address;
  /** Empty for the platform Application. */
  readonly organization: string;
  readonly target: Target;
  readonly objects: readonly ObjectId[];
  readonly routes: readonly RouteClaim[];
  /** The place in the catalog that decided a setting; called for errors only. */
  readonly spanOf: (settings: Path) => Span | undefined;
}

/** An Application as messages name it: `<environment>/<cluster>/<application>`. */
export function addressText({ environment, cluster, application }: Address): string {
  return `${environment}/${cluster}/${application}`;
}
