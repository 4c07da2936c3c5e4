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
  [
    'external-secrets.io/v1 ExternalSecret .spec.dataFrom[].sourceRef.generatorRef.kind: enum',
    'one kind of generator is made here',
  ],
  [
    'external-secrets.io/v1 ClusterSecretStore .spec.provider.gcpsm.secretVersionSelectionPolicy: enum',
    'later releases take these two values, and 1.3 any text',
  ],
  [
    'external-secrets.io/v1 SecretStore .spec.provider.gcpsm.secretVersionSelectionPolicy: enum',
    'later releases take these two values, and 1.3 any text',
  ],
  [
    'monitoring.coreos.com/v1 PrometheusRule .spec.groups[].rules[].expr:',
    'the definition takes numbers too; an expression is always written as text',
  ],
  [
    'monitoring.coreos.com/v1 ServiceMonitor .spec.endpoints[].targetPort:',
    'the definition takes numbers too; ports are always named',
  ],
]);
