import type { Declaration } from '../../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../../context.ts';
import type { TenancyPlace } from '../tenancy-place.ts';

/** Reports `CST3159` where one tunnel would end in two places: each event would arrive in one of them, by chance. */
export function checkTunnels(places: readonly TenancyPlace[], context: LinkContext): void {
  const taken = new Map<string, { organization: Declaration<'Organization'>; place: TenancyPlace }>();
  for (const place of places) {
    for (const organization of place.organizations.values()) {
      const { webhook, tunnel } = organization.value.spec;
      if (tunnel === undefined || webhook?.exposure !== 'tunnel') continue;
      const first = taken.get(tunnel.id);
      taken.set(tunnel.id, first ?? { organization, place });
      if (first === undefined) continue;
      const at = ['spec', 'tunnel', 'id'];
      const isSame = first.organization === organization;
      const placed = (name: string, { environment }: TenancyPlace): string =>
        `organization \`${name}\` in environment \`${environment.name}\``;
      context.reporter.report(
        'CST3159',
        { first: placed(first.organization.name, first.place), second: placed(organization.name, place) },
        {
          span: spanIn(context, organization, at),
          related: isSame
            ? []
            : [{ message: 'the other organization', span: spanIn(context, first.organization, at) }],
          help: isSame
            ? 'run the organization in one environment, or let events in by a route'
            : 'give each organization a tunnel of its own',
        },
      );
    }
  }
}
