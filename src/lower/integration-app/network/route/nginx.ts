import type { RouteInput } from '../../../../link/program.ts';
import type { Labels } from '../../labels.ts';

/**
 * The annotations by which ingress-nginx strips a prefix and tells it to the image. The header of a client is
 * overwritten; without a prefix nothing is rewritten, and this controller then passes that header on.
 * @see https://kubernetes.github.io/ingress-nginx/examples/rewrite/
 */
export function nginxAnnotations({ path }: RouteInput): Labels {
  if (path === '/') return {};
  return {
    'nginx.ingress.kubernetes.io/rewrite-target': '/$2',
    'nginx.ingress.kubernetes.io/use-regex': 'true',
    'nginx.ingress.kubernetes.io/x-forwarded-prefix': path,
  };
}

/**
 * A prefix as the regular expression that ingress-nginx puts behind `^`: whole path elements, and what follows them as the
 * second group. The controller ignores case in every path of a host with a rewrite, so the expression takes it back.
 */
export function nginxPath(path: string): string {
  return `/(?-i)${path.slice(1).replaceAll('.', '\\.')}(/|$)(.*)`;
}
