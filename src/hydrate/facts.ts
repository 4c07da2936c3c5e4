import { type ApplicationFacts, addressText } from '../check/application-facts.ts';
import type { Application, Program } from '../link/program.ts';
import type { ApplicationSummary } from './hydrated.ts';

/** What the checks across Applications need, for each Application that was hydrated. */
export function factsOf(
  program: Program,
  applications: readonly Application[],
  summaries: ReadonlyMap<string, ApplicationSummary>,
): readonly ApplicationFacts[] {
  return applications.flatMap(application => {
    const { address } = application;
    const summary = summaries.get(addressText(address));
    if (summary === undefined) return [];
    return [
      {
        address,
        organization: application.organization,
        target: program.targets.get(`${address.environment}/${address.cluster}`)!,
        objects: summary.objects,
        routes: summary.routes,
        spanOf: settings =>
          settings.length === 0
            ? application.declaredAt()
            : application.originsOf(settings).find(({ span }) => span)?.span,
      },
    ];
  });
}
