import type { SettingsLayer } from '../validate/generated/kinds.ts';

/** The lowest layer of settings: what holds for every runtime that does not say otherwise. */
export const BUILT_IN_DEFAULTS = {
  // Nothing becomes public by omission.
  http: { exposure: 'internal' },
  resources: { requests: { cpu: '50m', memory: '64Mi' }, limits: { memory: '256Mi' } },
  scaling: { replicas: 1, maxUnavailable: 1 },
  shutdown: { preStopSeconds: 5, timeoutSeconds: 30 },
} as const satisfies SettingsLayer;
