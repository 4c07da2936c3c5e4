import type { ReportDetails, Reporter } from '../../diagnostics/reporter.ts';
import { groupBy } from '../../source/group-by.ts';
import { type ApplicationFacts, addressText } from '../application-facts.ts';
import type { RouteClaim } from './claim.ts';
import { overlapOf } from './overlap.ts';
import { disagree } from './precedence.ts';

interface Claimed {
  readonly claim: RouteClaim;
  readonly application: ApplicationFacts;
}

/**
 * Compares the routes of one cluster at each listener. Reports `CST5210` for equal claims, `CST5211` for a prefix
 * above one of another organization, `CST5212` where Traefik and the Gateway API prefer different routes.
 */
export function checkRoutes(applications: readonly ApplicationFacts[], reporter: Reporter): void {
  const claimed = applications.flatMap(application =>
    application.routes.map(claim => ({ claim, application })),
  );
  for (const [, atListener] of groupBy(claimed, listenerOf)) {
    for (const [first, second] of overlapping(atListener)) compare(first, second, reporter);
  }
}

/** Traefik keeps one list of routes for each port; other controllers one for each Gateway and port. */
function listenerOf({ claim, application }: Claimed): string {
  const { controller } = application.target.clusterSpec.capabilities?.gatewayAPI ?? {};
  return controller === 'traefik'
    ? `port ${claim.listenerPort}`
    : `${claim.gateway} port ${claim.listenerPort}`;
}

/** Pairs that can overlap: on one exact host, or any pair with a wildcard or hostless route in it. */
function* overlapping(claimed: readonly Claimed[]): Generator<readonly [Claimed, Claimed]> {
  const isWide = ({ claim }: Claimed): boolean => claim.host === '' || claim.host.startsWith('*.');
  const wide = claimed.filter(isWide);
  for (const [, onHost] of groupBy(
    claimed.filter(item => !isWide(item)),
    ({ claim }) => claim.host,
  )) {
    yield* nestedPairs(onHost);
  }
  for (const [position, first] of wide.entries()) {
    for (const second of wide.slice(position + 1)) yield [first, second];
    for (const second of claimed) if (!isWide(second)) yield [first, second];
  }
}

/** Pairs on one host of which one path holds the other: found by walking up each path, not by comparing all. */
function* nestedPairs(onHost: readonly Claimed[]): Generator<readonly [Claimed, Claimed]> {
  const byPath = groupBy(onHost, ({ claim }) => claim.path);
  for (const [path, here] of byPath) {
    for (const [position, first] of here.entries())
      for (const second of here.slice(position + 1)) yield [first, second];
    for (const ancestor of ancestorsOf(path)) {
      for (const first of byPath.get(ancestor) ?? []) for (const second of here) yield [first, second];
    }
  }
}

function ancestorsOf(path: string): readonly string[] {
  if (path === '/') return [];
  const ancestors = ['/'];
  for (let slash = path.indexOf('/', 1); slash !== -1; slash = path.indexOf('/', slash + 1))
    ancestors.push(path.slice(0, slash));
  return ancestors;
}

function compare(first: Claimed, second: Claimed, reporter: Reporter): void {
  const overlap = overlapOf(first.claim, second.claim);
  if (overlap === 'none') return;
  const sameOwner = first.application.organization === second.application.organization;
  if (overlap === 'equal') {
    const args = { url: urlOf(second), other: addressText(first.application.address) };
    reporter.report('CST5210', args, details(second, first, 'choose another base path or host label'));
  } else if (!sameOwner && overlap !== 'both-match') {
    const [above, below] = overlap === 'first-above' ? [first, second] : [second, first];
    const args = { url: urlOf(above), other: addressText(below.application.address), otherUrl: urlOf(below) };
    reporter.report(
      'CST5211',
      args,
      details(above, below, 'a prefix above one of another organization is refused'),
    );
  } else if (disagree(first.claim, second.claim)) {
    const help = 'make the paths or the conditions distinct, so that no controller has to choose';
    reporter.report('CST5212', { url: urlOf(first), other: urlOf(second) }, details(first, second, help));
  }
}

function urlOf({ claim }: Claimed): string {
  return `https://${claim.host === '' ? '*' : claim.host}${claim.path}`;
}

function details(at: Claimed, other: Claimed, help: string): ReportDetails {
  const place = ({ application: { spanOf } }: Claimed) =>
    spanOf(['http', 'basePath']) ?? spanOf(['http', 'requiresRoot']) ?? spanOf([]);
  const [span, related] = [place(at), place(other)];
  return {
    ...(span && { span }),
    related: related ? [{ message: 'the other route', span: related }] : [],
    help,
  };
}
