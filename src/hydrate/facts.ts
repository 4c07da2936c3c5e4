import { type ApplicationFacts, addressText } from '../check/application-facts.ts';
import type { HydratedEnvironment } from './hydrated-environment.ts';

/**
 * What the checks across Applications need, for each Application that was hydrated; nothing for environments whose facts
 * are those in which an earlier run found nothing wrong.
 */
export function uncheckedFacts(environments: readonly HydratedEnvironment[]): readonly ApplicationFacts[] {
  return environments.filter(({ facts, memory }) => facts !== memory.notes.checked).flatMap(factsOf);
}

function factsOf({ program, applications, summaries }: HydratedEnvironment): readonly ApplicationFacts[] {
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
