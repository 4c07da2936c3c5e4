import type { Manifest } from '../../lower/manifest.ts';
import { type JsonMap, mapOf, mapsIn } from '../../source/json.ts';
import type { RouteClaim } from './claim.ts';

/** All claims of an Ingress: each of its paths on each of its hosts. */
export function ingressClaims({ object }: Manifest): readonly RouteClaim[] {
  const spec = mapOf(object.spec);
  const effect = effectOf(mapOf(mapOf(object.metadata).annotations));
  const rules = mapsIn(spec.rules);
  const gateway = `ingress class ${String(spec.ingressClassName ?? '')}`;
  return rules.flatMap((rule, index) => {
    const host = typeof rule.host === 'string' ? rule.host.toLowerCase() : '';
    return withoutImplied(mapsIn(mapOf(rule.http).paths).map(matchOf)).map(match => ({
      ...match,
      ...effect,
      gateway,
      listenerPort: 0,
      host,
      method: '',
      headerMatches: [],
      queryMatches: [],
      rule: [index, rules.length] as const,
      longestHost: host.length,
    }));
  });
}

type Match = Pick<RouteClaim, 'pathType' | 'path'>;

/**
 * What a path of an Ingress claims. A regular expression counts as the prefix that its literal beginning is, since the
 * controllers that read one leave its end open.
 */
function matchOf({ path, pathType }: JsonMap): Match {
  const text = typeof path === 'string' ? path : '/';
  const literal = pathType === 'ImplementationSpecific' ? literalOf(text) : text;
  return {
    pathType: pathType === 'Exact' ? 'Exact' : 'PathPrefix',
    path: literal.length > 1 ? literal.replace(/\/+$/, '') || '/' : literal,
  };
}

/** The beginning of a regular expression up to what is no literal; an inline flag is none of it. */
function literalOf(expression: string): string {
  const text = expression.replace('(?-i)', '');
  const [beginning = ''] = /^(?:[A-Za-z0-9._~/-]|\\.)*/.exec(text) ?? [];
  return beginning.replaceAll(/\\(.)/g, '$1');
}

/** Claims without the exact paths that a prefix of the same Ingress holds as well. */
function withoutImplied(matches: readonly Match[]): readonly Match[] {
  const prefixes = new Set(matches.flatMap(({ pathType, path }) => (pathType === 'PathPrefix' ? path : [])));
  return matches.filter(({ pathType, path }) => pathType === 'PathPrefix' || !prefixes.has(path));
}

const STRIPPED = 'nginx.ingress.kubernetes.io/rewrite-target';
const PREFIX = 'nginx.ingress.kubernetes.io/x-forwarded-prefix';
const MIDDLEWARES = 'traefik.ingress.kubernetes.io/router.middlewares';

/** What the annotations do to a request; a middleware of Traefik says by its name alone what it does. */
function effectOf(annotations: JsonMap): Pick<RouteClaim, 'strip' | 'headers'> {
  const prefix = annotations[PREFIX];
  return {
    strip:
      annotations[STRIPPED] !== undefined ||
      /-strip-prefix@kubernetescrd/.test(String(annotations[MIDDLEWARES] ?? '')),
    headers: typeof prefix === 'string' ? { 'X-Forwarded-Prefix': prefix } : {},
  };
}
