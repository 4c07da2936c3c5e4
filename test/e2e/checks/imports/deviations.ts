/** Where a declaration of ours is meant to differ from the definition: begin of the finding → why. */
export const DEVIATIONS: ReadonlyMap<string, string> = new Map([
  [
    'argoproj.io/v1alpha1 AppProject .spec.syncWindows[].kind: enum',
    'the definition takes any text, and Argo CD ignores a window of any other kind',
  ],
  [
    'argoproj.io/v1alpha1 ApplicationSet .spec.strategy.rollingSync.steps[].matchExpressions[].operator: enum',
    'the definition takes any text, and the controller selects nothing by any other operator',
  ],
  [
    'external-secrets.io/v1 ExternalSecret .spec.refreshInterval: default is declared as "1h0m0s" and is "1h"',
    'releases before 1.0 spell the same time otherwise; it is always written out',
  ],
  [
    'argoproj.io/v1alpha1 ApplicationSet .spec.strategy.rollingSync.steps[].maxUpdate:',
    'the definition takes numbers too; the environment writes percentages alone',
  ],
]);
