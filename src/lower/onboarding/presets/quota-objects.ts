import { canonicalQuantity, parseQuantity } from '../../../kubernetes/quantity.ts';
import type { AmountsInput, QuotaInput } from '../../../link/onboarding/tenancy-input.ts';
import type { JsonMap } from '../../../source/json.ts';
import type { Labels } from '../../integration-app/labels.ts';
import { builtIn } from '../../objects/built-in.ts';

/** What the pods of a namespace may use together, and what each container may; nothing where there is no quota. */
export function quotaObjects(
  namespace: string,
  labels: Labels,
  quota: QuotaInput | undefined,
): readonly JsonMap[] {
  if (quota === undefined) return [];
  const { requests, limits, persistentVolumeClaims, pods, container } = quota;
  return [
    builtIn('ResourceQuota', {
      metadata: { name: 'tenant-quota', namespace, labels },
      spec: {
        hard: {
          'limits.cpu': stored(limits.cpu),
          'limits.memory': stored(limits.memory),
          persistentvolumeclaims: String(persistentVolumeClaims),
          pods: String(pods),
          'requests.cpu': stored(requests.cpu),
          'requests.memory': stored(requests.memory),
        },
      },
    }),
    builtIn('LimitRange', {
      metadata: { name: 'tenant-limits', namespace, labels },
      spec: {
        limits: [
          {
            type: 'Container',
            default: amounts(container.default),
            defaultRequest: amounts(container.defaultRequest),
            max: amounts(container.max),
            min: amounts(container.min),
          },
        ],
      },
    }),
  ];
}

function amounts({ cpu, memory }: AmountsInput): Readonly<Record<'cpu' | 'memory', string>> {
  return { cpu: stored(cpu), memory: stored(memory) };
}

/** An amount as the API server writes it, or Argo CD would compare two spellings of it for ever. */
function stored(amount: string): string {
  const quantity = parseQuantity(amount);
  return quantity === undefined ? amount : canonicalQuantity(quantity);
}
