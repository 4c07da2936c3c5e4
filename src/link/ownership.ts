import type { Declaration } from '../validate/declaration.ts';
import { type LinkContext, spanIn } from './context.ts';

/** What one organization owns, with the defaults filled in. Paths and prefixes are compared element by element. */
export interface Ownership {
  readonly organization: string;
  readonly hostLabels: readonly string[];
  readonly pathPrefixes: readonly string[];
  readonly secretPaths: readonly string[];
  readonly registries: readonly string[];
}

/** Who owns what: organization → what it owns. Reports `CST3016` where two organizations own the same or nested things. */
export function linkOwnership(
  organizations: ReadonlyMap<string, Declaration<'Organization'>>,
  context: LinkContext,
): ReadonlyMap<string, Ownership> {
  const owned = new Map([...organizations].map(([name, organization]) => [name, ownershipOf(organization)]));
  const taken: Claim[] = [];
  for (const [name, ownership] of owned) {
    const organization = organizations.get(name)!;
    for (const field of EXCLUSIVE) {
      for (const [position, value] of ownership[field].entries()) {
        const claim = { field, value, organization, position };
        const other = taken.find(
          earlier => earlier.organization !== organization && conflict(earlier, claim),
        );
        if (other) reportConflict(context, claim, other);
        taken.push(claim);
      }
    }
  }
  return owned;
}

/** Whether a path equals a prefix or lies below it, element by element; `/` holds everything. */
export function isBelow(path: string, prefix: string): boolean {
  return prefix === '/' || path === prefix || path.startsWith(`${prefix}/`);
}

const EXCLUSIVE = ['hostLabels', 'pathPrefixes'] as const;
const WORDS = { hostLabels: 'host label', pathPrefixes: 'path prefix' } as const;

interface Claim {
  readonly field: (typeof EXCLUSIVE)[number];
  readonly value: string;
  readonly organization: Declaration<'Organization'>;
  readonly position: number;
}

function conflict(a: Claim, b: Claim): boolean {
  if (a.field !== b.field) return false;
  if (a.field === 'hostLabels') return a.value === b.value;
  return isBelow(a.value, b.value) || isBelow(b.value, a.value);
}

function ownershipOf({ name, value: { spec } }: Declaration<'Organization'>): Ownership {
  return {
    organization: name,
    hostLabels: spec.hostLabels ?? [name],
    pathPrefixes: spec.pathPrefixes ?? [`/${name}`],
    secretPaths: spec.secretPaths ?? [name],
    registries: spec.registries ?? [name],
  };
}

function reportConflict(context: LinkContext, claim: Claim, other: Claim): void {
  const span = ({ organization, field, position }: Claim) =>
    spanIn(context, organization, ['spec', field, position]);
  context.reporter.report(
    'CST3016',
    { what: WORDS[claim.field], value: claim.value, owner: other.organization.name },
    {
      span: span(claim),
      related: [{ message: `\`${other.value}\` is claimed here`, span: span(other) }],
      help: 'hosts and path prefixes have one owner; without an entry an organization owns its own name',
    },
  );
}
