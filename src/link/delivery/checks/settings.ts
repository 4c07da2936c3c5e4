import type { Path } from '../../../source/pointer.ts';
import type { Declaration } from '../../../validate/declaration.ts';
import { type LinkContext, resolve, spanIn } from '../../context.ts';
import type { DeclarationIndex } from '../../index-declarations.ts';

/**
 * Checks what one environment says about Argo CD: reports `CST3001` for names that lead nowhere, `CST3027` without a
 * repository, and `CST3029` for fields that change nothing.
 */
export function checkSettings(
  environment: Declaration<'Environment'>,
  clusters: readonly Declaration<'Cluster'>[],
  index: DeclarationIndex,
  context: LinkContext,
): void {
  const { argocd, rendered } = environment.value.spec;
  if (argocd === undefined) return;
  if (rendered === undefined) {
    const span = spanIn(context, environment, ['spec', 'argocd'], 'key');
    const help = 'add `spec.rendered`, which says where the manifests are published';
    context.reporter.report('CST3027', { environment: environment.name }, { span, help });
  }
  if (argocd.cluster !== undefined) {
    const at = ['spec', 'argocd', 'cluster'];
    const here = (cluster: Declaration<'Cluster'>): boolean => clusters.includes(cluster);
    resolve(context, { kind: 'Cluster', name: argocd.cluster, from: environment, at }, index.clusters, here);
  }
  for (const integration of Object.keys(argocd.waves ?? {})) {
    const at = ['spec', 'argocd', 'waves', integration];
    resolve(context, { kind: 'Integration', name: integration, from: environment, at }, index.integrations);
  }
  for (const [path, reason] of ineffective(argocd)) {
    const at = ['spec', 'argocd', ...path];
    const span = spanIn(context, environment, at, 'key');
    const field = ['argocd', ...path].join('.');
    context.reporter.report('CST3029', { field, reason }, { span, help: 'remove it' });
  }
}

type Argocd = NonNullable<Declaration<'Environment'>['value']['spec']['argocd']>;

/** Fields that change nothing beside the others, and why. */
function* ineffective(argocd: Argocd): Generator<readonly [Path, string]> {
  const isEach = argocd.mode === 'applications';
  if (argocd.waves && !isEach && !argocd.rollingSync)
    yield [['waves'], 'only `mode: applications` and `rollingSync` have an order'];
  if (argocd.rollingSync && isEach) yield [['rollingSync'], '`mode: applications` has no ApplicationSet'];
  if (isEach && (argocd.applicationsSync === 'create-only' || argocd.applicationsSync === 'create-delete'))
    yield [['applicationsSync'], '`mode: applications` has no ApplicationSet, and always updates'];
  for (const field of ['externalSecrets', 'authMount'] as const) {
    if (argocd[field] !== undefined && argocd.cluster !== undefined)
      yield [[field], `Cluster \`${argocd.cluster}\`, which Argo CD runs on, says it itself`];
  }
  for (const [position, ignored] of (argocd.ignoreDifferences ?? []).entries()) {
    if (!ignored.jsonPointers && !ignored.managedFieldsManagers)
      yield [['ignoreDifferences', position, 'kind'], 'it names neither fields nor managers'];
  }
}
