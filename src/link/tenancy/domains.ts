import type { Declaration } from '../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../context.ts';
import type { DeclarationIndex } from '../index-declarations.ts';

/** Reports `CST3026` where two environments have one domain: every URL of one would be a URL of the other. */
export function checkDomains(index: DeclarationIndex, context: LinkContext): void {
  const owners = new Map<string, { environment: Declaration<'Environment'>; exposure: string }>();
  for (const environment of index.environments.values()) {
    for (const [exposure, { domain }] of Object.entries(environment.value.spec.exposure ?? {})) {
      const first = owners.get(domain) ?? { environment, exposure };
      owners.set(domain, first);
      if (first.environment === environment) continue;
      const span = (at: typeof first) =>
        spanIn(context, at.environment, ['spec', 'exposure', at.exposure, 'domain']);
      context.reporter.report(
        'CST3026',
        { domain, first: first.environment.name, second: environment.name },
        {
          span: span({ environment, exposure }),
          related: [{ message: 'the other environment', span: span(first) }],
          help: 'give each environment a domain of its own; clusters that serve one domain together belong to one environment',
        },
      );
    }
  }
}
