import type { QuotaInput } from './tenancy-input.ts';

/** What a document says of its quota. */
export type QuotaChoice = 'none' | 'small' | 'large' | QuotaInput;

const SHARED = {
  default: { cpu: '500m', memory: '512Mi' },
  defaultRequest: { cpu: '100m', memory: '128Mi' },
  min: { cpu: '50m', memory: '64Mi' },
} as const;

/** The numbers of the presets. */
const PRESETS: Readonly<Record<'small' | 'large', QuotaInput>> = {
  small: {
    requests: { cpu: '4', memory: '8Gi' },
    limits: { cpu: '8', memory: '16Gi' },
    persistentVolumeClaims: 5,
    pods: 20,
    container: { ...SHARED, max: { cpu: '2', memory: '4Gi' } },
  },
  large: {
    requests: { cpu: '16', memory: '32Gi' },
    limits: { cpu: '32', memory: '48Gi' },
    persistentVolumeClaims: 5,
    pods: 20,
    container: { ...SHARED, max: { cpu: '16', memory: '32Gi' } },
  },
};

/** The numbers of a quota; nothing for `none`. */
export function quotaOf(choice: QuotaChoice = 'small'): QuotaInput | undefined {
  if (choice === 'none') return undefined;
  return typeof choice === 'string' ? PRESETS[choice] : choice;
}
