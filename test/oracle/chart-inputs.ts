import { readDocuments } from './catalog/documents.ts';
import { calleesOf, callersOf, placesOf } from './catalog/places.ts';
import type { Tree } from './catalog/tree.ts';
import { platformValues } from './values/platform-values.ts';
import { releaseValues } from './values/release-values.ts';

/** One rendering of the chart: a release on a cluster, and its values. */
export interface ChartInput {
  /** `<environment>/<cluster>/<release>` */
  readonly address: string;
  readonly name: string;
  readonly namespace: string;
  readonly values: Tree;
}

/** What the chart is rendered with for every release of a workspace, worked out from its documents alone. */
export function chartInputs(root: string): readonly ChartInput[] {
  const places = placesOf(readDocuments(root));
  return places.map(place => {
    const { environment, cluster, release, namespace } = place;
    const values = releaseValues(place, calleesOf(place, places), callersOf(place, places));
    return {
      address: `${environment.name}/${cluster.name}/${release.name}`,
      name: release.name,
      namespace,
      values: { ...values, platform: platformValues(environment, cluster) },
    };
  });
}

/** Values as JSON. Go's reader of YAML takes these characters for line breaks where they are not escaped. */
export function valuesText(values: Tree): string {
  return JSON.stringify(values).replaceAll(
    /[\u0085\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
