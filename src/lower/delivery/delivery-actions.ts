import type { DeliveryInput } from '../../link/delivery/delivery-input.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { ExternalAction } from '../external-action.ts';
import {
  credentialsName,
  credentialsOf,
  credentialsRole,
  repositoryFields,
  repositorySecret,
} from './credential.ts';

/** What must be true before Argo CD can deliver an environment, and that it cannot do by itself. */
export function deliveryActions(input: DeliveryInput): readonly ExternalAction[] {
  return [
    ...repository(input),
    ...clusters(input),
    ...progressiveSyncs(input),
    ...webhook(input),
    ...role(input),
  ];
}

/** The first sync of all reads the repository, so its credentials cannot come out of it. */
function repository(input: DeliveryInput): readonly ExternalAction[] {
  const { repoURL, credentials, argocd } = input;
  if (credentials === 'none') return [];
  return [
    {
      kind: 'argocd-repository',
      repoURL,
      namespace: argocd.namespace,
      ...(typeof credentials === 'object' && {
        firstTime: { secret: repositorySecret(input), fields: repositoryFields(repoURL) },
      }),
    },
  ];
}

/** Clusters besides Argo CD's own whose credentials somebody else sees to. */
function clusters({ clusters, argocd }: DeliveryInput): readonly ExternalAction[] {
  return clusters
    .filter(({ destination, credentials }) => destination !== argocd.home && credentials === undefined)
    .map(({ destination }) => ({ kind: 'argocd-cluster', name: destination }));
}

function progressiveSyncs({ argocd }: DeliveryInput): readonly ExternalAction[] {
  if (argocd.rollingSync === undefined) return [];
  return [
    {
      kind: 'argocd-setting',
      object: 'argocd-cmd-params-cm',
      key: 'applicationsetcontroller.enable.progressive.syncs',
      value: 'true',
    },
  ];
}

function webhook({ repoURL, argocd }: DeliveryInput): readonly ExternalAction[] {
  if (argocd.webhook === undefined) return [];
  return [{ kind: 'webhook', repoURL, provider: argocd.webhook.provider }];
}

function role(input: DeliveryInput): readonly ExternalAction[] {
  const backend = input.secretBackend;
  const credentials = credentialsOf(input);
  if (backend === undefined || credentials.length === 0) return [];
  const { namespace } = input.argocd;
  const { authMount, issuer, audience, mount, caProvider } = backend;
  return [
    {
      kind: 'secret-role',
      role: credentialsRole(input),
      authMount,
      ...(issuer === undefined ? {} : { issuer }),
      audience,
      mount,
      subject: `system:serviceaccount:${namespace}:${credentialsName(input)}`,
      paths: [...new Set(credentials.map(({ key }) => key))].sort(byCodeUnit),
    },
    ...(caProvider === undefined
      ? []
      : [
          {
            kind: 'ca-certificate' as const,
            object: caProvider.kind,
            namespace,
            name: caProvider.name,
            key: caProvider.key,
          },
        ]),
  ];
}
