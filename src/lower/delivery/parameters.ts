import type { DeliveryInput, DeliveryRelease } from '../../link/delivery/delivery-input.ts';
import type { JsonMap } from '../../source/json.ts';
import { directoryOf, PARAMETERS } from './delivery-names.ts';

/** The parameters of one Application, for the ApplicationSet of its organization. */
export interface ParameterFile {
  /** Path relative to the root of the rendered tree. */
  readonly path: string;
  readonly data: JsonMap;
}

/**
 * The parameter file of one release on one cluster. It says nothing that grants rights or changes with every release:
 * neither a project nor a revision nor a digest. No parameter is called `path`, which the generator sets itself.
 */
export function parameterFile(
  input: DeliveryInput,
  { name, cluster, organization, wave }: DeliveryRelease,
  place: { readonly destination: string; readonly namespace: string },
): ParameterFile {
  const { environment, argocd } = input;
  return {
    path: `${environment}/${PARAMETERS}/${organization}/${cluster}.${name}.yaml`,
    data: {
      environment,
      cluster,
      release: name,
      directory: directoryOf(input, cluster, name),
      ...place,
      ...(argocd.rollingSync && { wave: String(wave) }),
    },
  };
}
