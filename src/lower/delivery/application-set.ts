import { ApplicationSet } from '../../../imports/argoproj.io.ts';
import type { DeliveryInput, DeliveryOrganization } from '../../link/delivery/delivery-input.ts';
import type { JsonMap } from '../../source/json.ts';
import { custom } from '../objects/custom.ts';
import { ONLY_OWN_FOLDER, releaseSpec } from './application-spec.ts';
import { objectMetadata } from './delivery-metadata.ts';
import { PARAMETERS, scopedName, WAVE_LABEL } from './delivery-names.ts';

/**
 * The Applications of one organization, made of its parameter files. The project is written out: whoever can change a
 * parameter must not be able to choose another. Expressions are plain names, and a missing parameter is an error.
 */
export function applicationSet(input: DeliveryInput, organization: DeliveryOrganization): JsonMap {
  const { environment, repoURL, branch, argocd } = input;
  const { preserveResourcesOnDeletion, applicationsSync, rollingSync } = argocd;
  return custom(ApplicationSet, {
    metadata: objectMetadata(input, scopedName(input, organization.name), {
      labels: { 'cistern.dev/organization': organization.name },
      // Where it may not delete Applications, it must not take them with it either.
      ...(isDeletionAllowed(input) ? {} : { finalizers: ['resources-finalizer.argocd.argoproj.io'] }),
    }),
    spec: {
      goTemplate: true,
      goTemplateOptions: ['missingkey=error'],
      generators: [
        {
          git: {
            repoURL,
            revision: branch,
            files: [{ path: `${environment}/${PARAMETERS}/${organization.name}/*.yaml` }],
          },
        },
      ],
      ...(rollingSync && {
        strategy: {
          type: 'RollingSync',
          rollingSync: { steps: stepsOf(input, organization.name, rollingSync.maxUpdate) },
        },
      }),
      syncPolicy: { applicationsSync, preserveResourcesOnDeletion },
      template: {
        metadata: {
          name: `${environment}.{{ .cluster }}.{{ .release }}`,
          labels: {
            'cistern.dev/cluster': '{{ .cluster }}',
            'cistern.dev/environment': environment,
            'cistern.dev/organization': organization.name,
            ...(rollingSync && { [WAVE_LABEL]: '{{ .wave }}' }),
          },
          annotations: ONLY_OWN_FOLDER,
        },
        spec: releaseSpec(input, {
          project: scopedName(input, organization.name),
          path: '{{ .directory }}',
          destination: '{{ .destination }}',
          namespace: '{{ .namespace }}',
        }),
      },
    },
  });
}

/** Whether Argo CD may delete Applications that are gone. */
export function isDeletionAllowed({ argocd: { applicationsSync } }: DeliveryInput): boolean {
  return applicationsSync === 'sync' || applicationsSync === 'create-delete';
}

/**
 * A step for each wave, in order. The last one takes all that no other takes: an Application of no step would never be
 * synced.
 */
function stepsOf({ releases }: DeliveryInput, organization: string, maxUpdate: string) {
  const own = releases.filter(release => release.organization === organization);
  const waves = [...new Set(own.map(({ wave }) => wave))].sort((a, b) => a - b).map(String);
  const before = waves.slice(0, -1);
  return [
    ...before.map(wave => ({ operator: 'In' as const, values: [wave] })),
    // Not an empty list, which Argo CD would drop when it writes the object.
    { operator: 'NotIn' as const, values: before.length > 0 ? before : ['none'] },
  ].map(expression => ({ matchExpressions: [{ key: WAVE_LABEL, ...expression }], maxUpdate }));
}
