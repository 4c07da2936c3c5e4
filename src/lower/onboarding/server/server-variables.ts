import { byCodeUnit } from '../../../source/order.ts';
import { literal } from '../../integration-app/workload/container/variables.ts';
import type { k8s } from '../../objects/k8s.ts';
import type { Plain } from '../../objects/plain.ts';

/** Variables of a container, sorted by name: texts as they are, and keys of Secrets of the namespace. */
export function serverVariables(
  plain: Readonly<Record<string, string>>,
  secret: Readonly<Record<string, { readonly name: string; readonly key: string }>> = {},
): Plain<k8s.EnvVar[]> {
  return [
    ...Object.entries(plain).map(([name, value]) => ({ name, value: literal(value) })),
    ...Object.entries(secret).map(([name, secretKeyRef]) => ({ name, valueFrom: { secretKeyRef } })),
  ].sort((a, b) => byCodeUnit(a.name, b.name));
}
