/** Name of the EventListener of an organization. */
export const LISTENER = 'github-listener';
/** Name of the Service that Tekton makes for it, and its port. */
export const LISTENER_SERVICE = `el-${LISTENER}`;
/** Port of that Service and of its pods. */
export const LISTENER_PORT = 8080;
/** Name of the ServiceAccount of the listener. */
export const LISTENER_ACCOUNT = 'eventlistener';
/** Labels that Tekton gives to the pods of the listener. */
export const LISTENER_PODS = { eventlistener: LISTENER } as const;
/** Name of the ServiceAccount as which the secrets operator reads the secrets of an organization. */
export const SECRETS_READER = 'eso-secrets-reader';
/** Name of the Secret with what events are signed with, where it is made here. */
export const WEBHOOK_SECRET = 'github-webhook-secret';
/** Name of what the tunnel consists of. */
export const TUNNEL = 'cloudflared';
/** Name of the Secret with the credentials of the tunnel, where it is made here. */
export const TUNNEL_SECRET = 'cloudflared-credentials';

/** Name of the store of an organization, which its namespaces share. */
export function storeName(organization: string): string {
  return `org-${organization}-store`;
}

/** Name of what an EventListener may read of the whole cluster. */
export function listenerClusterRole(organization: string): string {
  return `org-${organization}-listener`;
}
