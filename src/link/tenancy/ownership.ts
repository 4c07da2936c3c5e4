import type { Declaration } from '../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../context.ts';

/** What one organization owns, with the defaults filled in. Paths and prefixes are compared element by element. */
export interface Ownership {
  readonly organization: string;
  readonly hostLabels: readonly string[];
  readonly pathPrefixes: readonly string[];
  readonly secretPaths: readonly string[];
  readonly registries: readonly string[];
}

/**
 * Who owns what: organization → what it owns. Reports `CST3016` where two organizations own the same or nested things.
 * Hosts and path prefixes have one owner; secrets and images may be shared by organizations that both say so.
 */
export function linkOwnership(
  organizations: ReadonlyMap<string, Declaration<'Organization'>>,
  context: LinkContext,
): ReadonlyMap<string, Ownership> {
  const owned = new Map([...organizations].map(([name, organization]) => [name, ownershipOf(organization)]));
  for (const field of Object.keys(FIELDS) as Field[]) {
    const index = new ClaimIndex();
    for (const [name, ownership] of owned) {
      const organization = organizations.get(name)!;
      const isStated = organization.value.spec[field] !== undefined;
      for (const [position, value] of ownership[field].entries()) {
        const claim = { field, value, organization, position, isStated };
        const other = index.overlapping(value).find(earlier => isConflict(earlier, claim));
        if (other) reportConflict(context, claim, other);
        index.add(claim);
      }
    }
  }
  return owned;
}

/**
 * Whether a path equals a prefix or lies below it, element by element; `/` holds everything. A path with `.` or `..` in it
 * lies nowhere: whoever resolves it may end up elsewhere.
 */
export function isBelow(path: string, prefix: string): boolean {
  if (path.split('/').some(element => element === '.' || element === '..')) return false;
  return prefix === '/' || path === prefix || path.startsWith(`${prefix}/`);
}

/** What can be owned, in words, and whether two organizations may own the same when both state it. */
const FIELDS = {
  hostLabels: { word: 'host label', canShare: false },
  pathPrefixes: { word: 'path prefix', canShare: false },
  secretPaths: { word: 'secret path', canShare: true },
  registries: { word: 'image repository', canShare: true },
} as const;

type Field = keyof typeof FIELDS;

interface Claim {
  readonly field: Field;
  readonly value: string;
  readonly organization: Declaration<'Organization'>;
  readonly position: number;
  /** Whether the organization says so, and does not only own its name. */
  readonly isStated: boolean;
}

/** Claims by value and by every path above their value, so that nested ones are found without comparing all. */
class ClaimIndex {
  readonly #at = new Map<string, Claim[]>();
  readonly #below = new Map<string, Claim[]>();

  add(claim: Claim): void {
    push(this.#at, claim.value, claim);
    for (const path of pathsAbove(claim.value)) push(this.#below, path, claim);
  }

  /** Claims of the same value, of one above it and of one below it. */
  overlapping(value: string): readonly Claim[] {
    const above = pathsAbove(value).flatMap(path => this.#at.get(path) ?? []);
    return [...(this.#at.get(value) ?? []), ...above, ...(this.#below.get(value) ?? [])];
  }
}

function push(map: Map<string, Claim[]>, key: string, claim: Claim): void {
  const claims = map.get(key);
  if (claims) claims.push(claim);
  else map.set(key, [claim]);
}

/** The paths that hold a path, with `/` where it begins with one. */
function pathsAbove(path: string): readonly string[] {
  const above = path.startsWith('/') && path !== '/' ? ['/'] : [];
  for (let slash = path.indexOf('/', 1); slash !== -1; slash = path.indexOf('/', slash + 1))
    above.push(path.slice(0, slash));
  return above;
}

function isConflict(a: Claim, b: Claim): boolean {
  const isShared = FIELDS[a.field].canShare && a.isStated && b.isStated;
  return a.organization !== b.organization && !isShared;
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
  const { word, canShare } = FIELDS[claim.field];
  const span = ({ organization, field, position }: Claim) =>
    spanIn(context, organization, ['spec', field, position]);
  const rule = canShare
    ? `organizations that share one both list it in \`spec.${claim.field}\``
    : `a ${word} has one owner`;
  context.reporter.report(
    'CST3016',
    { what: word, value: claim.value, owner: other.organization.name },
    {
      span: span(claim),
      related: [{ message: `\`${other.value}\` is claimed here`, span: span(other) }],
      help: `${rule}; without an entry an organization owns its own name`,
    },
  );
}
