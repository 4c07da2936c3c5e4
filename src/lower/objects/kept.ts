/**
 * Annotations of an object that Argo CD never deletes. One that left the catalog stays in the cluster, and is no reason to
 * call its Application out of sync for ever. It still counts for the health of the Application, until somebody deletes it.
 */
export const KEPT = {
  'argocd.argoproj.io/compare-options': 'IgnoreExtraneous',
  'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
} as const;
