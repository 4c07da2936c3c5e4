import type { Reporter } from '../diagnostics/reporter.ts';
import { groupBy } from '../source/group-by.ts';
import { type ApplicationFacts, addressText } from './application-facts.ts';
import { identityOf } from './check-identity.ts';
import { objectName } from './object-name.ts';
import { checkRoutes } from './routes/check-routes.ts';
import { checkUrls } from './routes/check-urls.ts';

/**
 * Checks Applications against each other: on each cluster one owner for each object and no two routes in one place, and in
 * each environment one integration for each URL.
 * Returns the environments in which it found something.
 */
export function checkProgram(
  applications: readonly ApplicationFacts[],
  reporter: Reporter,
): ReadonlySet<string> {
  const noted = new Set<string>();
  for (const [environment, inEnvironment] of groupBy(applications, ({ address }) => address.environment)) {
    const before = reporter.errors + reporter.warnings;
    for (const [, onCluster] of groupBy(inEnvironment, ({ address }) => address.cluster)) {
      checkOwners(onCluster, reporter);
      checkRoutes(onCluster, reporter);
    }
    checkUrls(inEnvironment, reporter);
    if (reporter.errors + reporter.warnings > before) noted.add(environment);
  }
  return noted;
}

/** Reports `CST5202` for an object that two Applications of one cluster own. */
function checkOwners(applications: readonly ApplicationFacts[], reporter: Reporter): void {
  const owners = new Map<string, ApplicationFacts>();
  for (const application of applications) {
    for (const id of application.objects) {
      const key = identityOf(id);
      const first = owners.get(key);
      if (first === undefined || first === application) {
        owners.set(key, application);
        continue;
      }
      const span = application.spanOf([]);
      const related = first.spanOf([]);
      reporter.report(
        'CST5202',
        {
          object: objectName(id),
          cluster: application.address.cluster,
          first: addressText(first.address),
          second: addressText(application.address),
        },
        {
          ...(span && { span }),
          related: related ? [{ message: 'the other Application', span: related }] : [],
          help: 'rename one of the two integrations, or give their organizations namespaces of their own',
        },
      );
    }
  }
}
