import { cidrProblem } from '../kubernetes/cidr.ts';
import type { Path } from '../source/pointer.ts';
import type { Declaration } from '../validate/declaration.ts';
import { type LinkContext, spanIn } from './context.ts';
import type { DeclarationIndex } from './index-declarations.ts';

/** Reports `CST3022` for every address range of the environments and clusters that an API server would refuse. */
export function checkAddressRanges(index: DeclarationIndex, context: LinkContext): void {
  for (const environment of index.environments.values()) {
    const { argocd, egress, exposure = {}, systems = {} } = environment.value.spec;
    for (const [way, { cidrs }] of Object.entries(exposure)) {
      check(environment, cidrs, ['spec', 'exposure', way, 'cidrs'], context);
    }
    check(environment, egress?.proxy?.cidrs, ['spec', 'egress', 'proxy', 'cidrs'], context);
    check(environment, argocd?.smokeTest?.cidrs, ['spec', 'argocd', 'smokeTest', 'cidrs'], context);
    for (const [name, { cidrs }] of Object.entries(systems)) {
      check(environment, cidrs, ['spec', 'systems', name, 'cidrs'], context);
    }
  }
  for (const cluster of index.clusters.values()) {
    check(cluster, cluster.value.spec.dns?.cidrs, ['spec', 'dns', 'cidrs'], context);
  }
}

function check(
  declaration: Declaration,
  ranges: readonly string[] = [],
  path: Path,
  context: LinkContext,
): void {
  for (const [position, range] of ranges.entries()) {
    const problem = cidrProblem(range);
    if (problem === undefined) continue;
    const span = spanIn(context, declaration, [...path, position]);
    const help = 'write the first address of the range, for instance `192.0.2.0/24` or `192.0.2.7/32`';
    context.reporter.report('CST3022', { range, problem }, { span, help });
  }
}
