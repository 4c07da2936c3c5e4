import { actionIdentity } from '../../lower/action-identity.ts';
import type { ParameterFile } from '../../lower/delivery/parameters.ts';
import type { ExternalAction } from '../../lower/external-action.ts';
import type { Manifest, ObjectId } from '../../lower/manifest.ts';
import type { JsonMap } from '../../source/json.ts';

/** Last step of the address of what must be done outside the cluster for the Application at the address before it. */
export const ACTIONS = 'actions';

/** The parameters of an Application in the form of an object, with the organization whose set it is of. */
export function parametersAsObject({ path, data }: ParameterFile): Manifest {
  const [, , organization = '', file = ''] = path.split('/');
  const name = file.slice(0, -'.yaml'.length);
  return { apiVersion: '', id: parametersId(name), object: { ...data, organization } };
}

/** What the parameters of an Application are found by. @param name `<cluster>.<release>` */
export function parametersId(name: string): ObjectId {
  return { group: '', kind: 'Parameters', namespace: '', name };
}

/** Something to do outside the cluster in the form of an object. */
export function actionAsObject(action: ExternalAction): Manifest {
  const value = action as unknown as JsonMap;
  return { apiVersion: '', id: actionId(actionIdentity(action.kind, value)), object: value };
}

/** What an action is found by, see `actionIdentity`. */
export function actionId(identity: string): ObjectId {
  return { group: '', kind: 'Action', namespace: '', name: identity };
}
