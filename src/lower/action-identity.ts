import { type Json, type JsonMap, mapOf } from '../source/json.ts';
import type { ExternalAction } from './external-action.ts';

/**
 * What an external action is about, as one text: the host, the role, the object that somebody must bring. The action may
 * come from a list that somebody else wrote, and hold anything.
 */
export function actionSubject(kind: ExternalAction['kind'], action: JsonMap): string {
  const { host, system, role, subject, name, namespace, object, key, value, repoURL, what } = action;
  switch (kind) {
    case 'proxy-allow':
    case 'dns-record':
      return text(host);
    case 'dns-alias':
      return `${text(host)} as ${text(action.target)}`;
    case 'firewall':
      return text(system);
    case 'secret-role':
      return text(role);
    case 'secret-access':
      return text(subject);
    case 'ca-certificate':
    case 'existing-object':
    case 'cluster-class': {
      const place = namespace === undefined ? text(name) : `${text(namespace)}/${text(name)}`;
      return `${text(object)} ${place}${key === undefined ? '' : ` (${text(key)})`}`;
    }
    case 'custom-resource':
      return `${text(object)}.${text(action.group)}`;
    case 'argocd-setting':
    case 'tekton-setting':
      return `${text(object)} ${text(key)}: ${text(value)}`;
    case 'argocd-repository':
    case 'webhook':
      return text(repoURL);
    case 'repository-webhook':
      return `${text(action.repository)} to ${text(action.url)}`;
    case 'registry-project':
      return text(action.repository);
    case 'tunnel':
      return `${text(action.id)} (${text(mapOf(action.secret).namespace)}/${text(mapOf(action.secret).name)})`;
    case 'argocd-cluster':
      return text(name);
    case 'manual':
      return text(what);
  }
}

/** What makes two actions of one cluster the same one, whatever else they say. */
export function actionIdentity(kind: ExternalAction['kind'], action: JsonMap): string {
  return JSON.stringify([
    kind,
    actionSubject(kind, action),
    text(action.role),
    text(action.authMount) + text(action.place),
  ]);
}

function text(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
