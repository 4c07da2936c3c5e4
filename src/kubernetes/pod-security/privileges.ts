import { type Breach, hasOwnUsers, isWindows, listAt, mapAt, type Pod, securityContexts } from './pod.ts';

/** No container is privileged. */
export function* privileged({ containers }: Pod): Iterable<Breach> {
  for (const { path, security } of containers) {
    if (security.privileged !== true) continue;
    yield { path: [...path, 'securityContext', 'privileged'], message: '`privileged` must not be true' };
  }
}

/** Every container says that its processes cannot gain privileges. */
export function* allowPrivilegeEscalation(pod: Pod): Iterable<Breach> {
  if (isWindows(pod)) return;
  for (const { path, security } of pod.containers) {
    if (security.allowPrivilegeEscalation === false) continue;
    yield { path: [...path, 'securityContext', 'allowPrivilegeEscalation'], message: 'must be set to false' };
  }
}

/** Every container drops all capabilities and adds at most `NET_BIND_SERVICE`. */
export function* capabilities(pod: Pod): Iterable<Breach> {
  if (isWindows(pod)) return;
  for (const { path, security } of pod.containers) {
    const at = [...path, 'securityContext', 'capabilities'];
    const set = mapAt(security, 'capabilities');
    if (!listAt(set, 'drop').includes('ALL'))
      yield { path: [...at, 'drop'], message: '`drop` must contain `ALL`' };
    for (const [index, name] of listAt(set, 'add').entries()) {
      if (name !== 'NET_BIND_SERVICE')
        yield { path: [...at, 'add', index], message: 'only `NET_BIND_SERVICE` may be added' };
    }
  }
}

/** The pod or every container says that it does not run as root, and none says otherwise. */
export function* runAsNonRoot(pod: Pod): Iterable<Breach> {
  if (hasOwnUsers(pod)) return;
  const podValue = mapAt(pod.spec, 'securityContext').runAsNonRoot;
  if (podValue === false) yield { path: ['securityContext', 'runAsNonRoot'], message: 'must not be false' };
  for (const { path, security } of pod.containers) {
    const own = security.runAsNonRoot ?? null;
    // A false of the pod is one breach, not one of every container that inherits it.
    if (own === null ? typeof podValue === 'boolean' : own === true) continue;
    const message = own === null ? 'must be true here or for the whole pod' : 'must not be false';
    yield { path: [...path, 'securityContext', 'runAsNonRoot'], message };
  }
}

/** No user is 0. */
export function* runAsUser(pod: Pod): Iterable<Breach> {
  if (hasOwnUsers(pod)) return;
  for (const { path, security } of securityContexts(pod)) {
    if (security.runAsUser === 0)
      yield { path: [...path, 'runAsUser'], message: '`runAsUser` must not be 0' };
  }
}

/** The pod or every container has a seccomp profile, and none is unconfined. */
export function* seccompProfile(pod: Pod): Iterable<Breach> {
  if (isWindows(pod)) return;
  const message = 'must be `RuntimeDefault` or `Localhost`';
  const podProfile = mapAt(pod.spec, 'securityContext').seccompProfile ?? null;
  const isPodConfined = podProfile !== null && isConfining(mapAt(pod.spec, 'securityContext'));
  if (podProfile !== null && !isPodConfined)
    yield { path: ['securityContext', 'seccompProfile', 'type'], message };
  for (const { path, security } of pod.containers) {
    const inherits = (security.seccompProfile ?? null) === null;
    if (inherits ? podProfile !== null : isConfining(security)) continue;
    const place = inherits ? `${message}, here or for the whole pod` : message;
    yield { path: [...path, 'securityContext', 'seccompProfile', 'type'], message: place };
  }
}

function isConfining(security: Pod['spec']): boolean {
  const { type } = mapAt(security, 'seccompProfile');
  return type === 'RuntimeDefault' || type === 'Localhost';
}
