import type { OwnContainer } from '../../../../link/settings/workload.ts';
import type { k8s } from '../../../objects/k8s.ts';
import type { Plain } from '../../../objects/plain.ts';
import { resourcesOf } from './resources.ts';
import { RESTRICTED } from './restricted.ts';
import { literal, ownVariables } from './variables.ts';

/** A container with an image of its own, and nothing of the main container: without its mounts. */
export function ownContainer(
  { name, image, secretName }: { readonly name: string; readonly image: string; readonly secretName: string },
  settings: OwnContainer,
): Plain<k8s.Container> {
  const { command = [], resources = {}, runAsUser } = settings;
  const env = ownVariables(settings, secretName);
  return {
    name,
    image,
    imagePullPolicy: 'IfNotPresent',
    ...(command.length > 0 ? { command: command.map(literal) } : {}),
    ...((settings.arguments ?? []).length > 0 ? { args: settings.arguments!.map(literal) } : {}),
    ...(env.length > 0 ? { env } : {}),
    resources: resourcesOf(resources),
    securityContext: { ...RESTRICTED, ...(runAsUser === undefined ? {} : { runAsUser }) },
  };
}
