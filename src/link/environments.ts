import { byCodeUnit } from '../source/order.ts';
import { type LinkContext, resolve, spanIn } from './context.ts';
import type { DeclarationIndex } from './index-declarations.ts';
import type { Target } from './program.ts';

/**
 * Checks the environments against each other and pairs each with its clusters: `<environment>/<cluster>` → target,
 * sorted. Reports `CST3001`, `CST3003`, `CST3004` and `CST3021`.
 */
export function linkEnvironments(index: DeclarationIndex, context: LinkContext): ReadonlyMap<string, Target> {
  checkPromotion(index, context);
  checkFolders(index, context);
  for (const environment of index.environments.values()) {
    for (const field of ['namespaces', 'podSecurity'] as const) {
      for (const organization of Object.keys(environment.value.spec[field] ?? {})) {
        const at = ['spec', field, organization];
        resolve(
          context,
          { kind: 'Organization', name: organization, from: environment, at },
          index.organizations,
        );
      }
    }
  }
  const targets = [...index.clusters.values()].flatMap(cluster => {
    const environment = index.environments.get(cluster.environment);
    if (!environment) return [];
    const target: Target = {
      environment: environment.name,
      cluster: cluster.name,
      environmentSpec: environment.value.spec,
      clusterSpec: cluster.value.spec,
    };
    return [[`${environment.name}/${cluster.name}`, target] as const];
  });
  return new Map(targets.sort(([a], [b]) => byCodeUnit(a, b)));
}

function checkPromotion(index: DeclarationIndex, context: LinkContext): void {
  const inCircle = new Set<string>();
  for (const environment of index.environments.values()) {
    const from = environment.value.spec.promotesFrom;
    if (from === undefined) continue;
    const at = ['spec', 'promotesFrom'];
    if (!resolve(context, { kind: 'Environment', name: from, from: environment, at }, index.environments))
      continue;
    const chain = promotionChain(index, environment.name);
    if (chain.at(-1) !== environment.name || inCircle.has(environment.name)) continue;
    for (const name of chain) inCircle.add(name);
    context.reporter.report(
      'CST3003',
      { cycle: chain.map(name => `\`${name}\``).join(' from ') },
      {
        span: spanIn(context, environment, at),
        help: 'remove `promotesFrom` from the first environment of the order',
      },
    );
  }
}

/** The environments that lead to one, itself first; ends with a name that is already in it where there is a circle. */
function promotionChain(index: DeclarationIndex, start: string): readonly string[] {
  const chain = [start];
  for (let name = index.environments.get(start)?.value.spec.promotesFrom; name !== undefined; ) {
    const seen = chain.includes(name);
    chain.push(name);
    if (seen) break;
    name = index.environments.get(name)?.value.spec.promotesFrom;
  }
  return chain;
}

/** Every folder with clusters or releases has an Environment, and every Environment has a cluster. */
function checkFolders(index: DeclarationIndex, context: LinkContext): void {
  const reported = new Set<string>();
  for (const declaration of [...index.clusters.values(), ...index.releases]) {
    const { environment } = declaration;
    if (index.environments.has(environment) || reported.has(environment)) continue;
    reported.add(environment);
    const span = spanIn(context, declaration, ['kind']);
    const help = `add \`environments/${environment}/environment.yaml\``;
    context.reporter.report('CST3004', { environment }, { span, help });
  }
  for (const environment of index.environments.values()) {
    if ([...index.clusters.values()].some(cluster => cluster.environment === environment.name)) continue;
    const span = spanIn(context, environment, ['metadata', 'name']);
    const help = `add a Cluster below \`environments/${environment.name}/clusters/\``;
    context.reporter.report('CST3021', { environment: environment.name }, { span, help });
  }
}
