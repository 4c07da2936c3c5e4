import type { DeliveryInput } from '../../link/delivery/delivery-input.ts';

/** Folder of the Applications, ApplicationSets and projects of an environment. */
export const ARGOCD = 'argocd';
/** Folder of the two objects that are applied by hand. */
export const BOOTSTRAP = 'bootstrap';
/** Folder of what gives Argo CD its credentials, and the last part of the names of those objects. */
export const CREDENTIALS = 'credentials';
/** Last part of the name of the project of the Pipelines and Tasks. */
export const PIPELINES = 'pipelines';
/** Last part of the name of the project of organizations and what belongs to them besides releases. */
export const TENANCY = 'tenancy';
/** Folder of the parameters of Applications. */
export const PARAMETERS = 'applications';
/** Label by which the steps of a rolling sync choose Applications. */
export const WAVE_LABEL = 'cistern.dev/wave';

/** Name of something that there is once in an environment, or once for each organization; a dot cannot be in either. */
export function scopedName({ environment }: DeliveryInput, name: string): string {
  return `${environment}.${name}`;
}

/** Name of the Application of a cluster, which is the one of the platform or of a release. */
export function applicationName(
  { environment }: DeliveryInput,
  cluster: string,
  application: string,
): string {
  return `${environment}.${cluster}.${application}`;
}

/** The folder of an Application in the repository. */
export function directoryOf({ environment }: DeliveryInput, cluster: string, application: string): string {
  return `${environment}/${cluster}/${application}`;
}
