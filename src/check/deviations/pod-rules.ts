import { isBelow } from '../../link/tenancy/ownership.ts';
import type { Manifest } from '../../lower/manifest.ts';
import { type JsonMap, mapsIn } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import { containersOf, podTemplatesWithin } from '../pods.ts';
import { type Bounds, boundsOf, type RawRule, type Trespass } from './policy.ts';

/** Pods run the images of their organization, as an account of their own, where the scheduler puts them. */
export const podRules: RawRule = (manifest, policy) =>
  podTemplatesWithin(manifest).flatMap(({ path, spec }) => {
    const below = (...rest: Path): Path => [...path, 'spec', ...rest];
    return [
      ...(typeof spec.serviceAccountName === 'string'
        ? []
        : [
            {
              path: below('serviceAccountName'),
              what: 'its pods run as the account `default`',
              help: `write \`serviceAccountName: ${policy.release.integration}\``,
            },
          ]),
      ...(spec.nodeName === undefined
        ? []
        : [{ path: below('nodeName'), what: 'its pods evade the scheduler' }]),
      ...(spec.shareProcessNamespace === true
        ? [
            {
              path: below('shareProcessNamespace'),
              what: "its containers see each other's processes and secrets",
            },
          ]
        : []),
      ...(String(spec.priorityClassName ?? '').startsWith('system-')
        ? [{ path: below('priorityClassName'), what: 'its pods would displace those of the cluster itself' }]
        : []),
      ...tolerations(spec, below),
      ...images(spec, below, boundsOf(policy)),
    ];
  });

function tolerations(spec: JsonMap, below: (...rest: Path) => Path): readonly Trespass[] {
  return mapsIn(spec.tolerations).flatMap(({ key }, at) => {
    const isWide =
      key === undefined ||
      key === '' ||
      /^node-role\.kubernetes\.io\/(control-plane|master)$/.test(String(key));
    return isWide
      ? [{ path: below('tolerations', at), what: 'its pods would run on the nodes of the control plane' }]
      : [];
  });
}

/** Where pods run images beyond some bounds. */
export function imagesBeyond(manifest: Manifest, bounds: Bounds): readonly Trespass[] {
  return podTemplatesWithin(manifest).flatMap(({ path, spec }) =>
    images(spec, (...rest) => [...path, 'spec', ...rest], bounds),
  );
}

function images(spec: JsonMap, below: (...rest: Path) => Path, { registries }: Bounds): readonly Trespass[] {
  return containersOf(spec).flatMap(({ path, container: { image } }) => {
    const repository = String(image).split('@')[0]!;
    if (registries.some(prefix => isBelow(repository, prefix))) return [];
    const known = registries.map(prefix => `\`${prefix}\``).join(', ');
    return [
      {
        path: below(...path, 'image'),
        what: `the image \`${repository}\` does not belong to the organization`,
        help: `it may run images below ${known}`,
      },
    ];
  });
}
