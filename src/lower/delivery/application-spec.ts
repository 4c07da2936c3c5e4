import type { DeliveryInput } from '../../link/delivery/delivery-input.ts';

/** What is different from one Application to the other. */
export interface ApplicationPlace {
  readonly project: string;
  /** Folder in the repository. */
  readonly path: string;
  /** Name of the cluster in Argo CD. */
  readonly destination: string;
  readonly namespace: string;
}

/** Argo CD looks at an Application again only when a commit touches its folder. */
export const ONLY_OWN_FOLDER = { 'argocd.argoproj.io/manifest-generate-paths': '.' } as const;

/**
 * The spec of an Application that reads plain manifests. `include` keeps Argo CD from looking for a tool in the folder;
 * with `refresh` the next attempt after a failure takes the newest commit, so that a fix is not kept waiting.
 */
export function applicationSpec(
  { repoURL, branch, argocd }: DeliveryInput,
  { project, path, destination, namespace }: ApplicationPlace,
  syncOptions: readonly string[] = [],
) {
  const { limit, duration, factor, maxDuration } = argocd.retry;
  return {
    project,
    source: { repoURL, targetRevision: branch, path, directory: { include: '*.yaml' } },
    destination: { name: destination, namespace },
    syncPolicy: {
      ...(argocd.automated && { automated: { prune: true, selfHeal: true } }),
      syncOptions: ['ApplyOutOfSyncOnly=true', ...syncOptions],
      retry: { limit, refresh: true, backoff: { duration, factor, maxDuration } },
    },
  };
}

/** The spec of the Application of a release, or of the template of many. */
export function releaseSpec(input: DeliveryInput, place: ApplicationPlace) {
  const { syncOptions, ignoreDifferences } = input.argocd;
  return {
    ...applicationSpec(input, place, [...syncOptions].sort()),
    ...(ignoreDifferences.length > 0 && { ignoreDifferences }),
  };
}
