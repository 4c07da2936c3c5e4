import { isTree, listAt, present, type Tree, treesIn, type Value } from '../catalog/tree.ts';

/** Named values as the chart's `env` has them: texts, and references to keys of existing objects. */
export function envValues(env: Value | undefined): Tree {
  return Object.fromEntries(
    Object.entries(isTree(env) ? env : {}).map(([name, value]) => [
      name,
      isTree(value) ? { valueFrom: keyOf(value) } : String(value),
    ]),
  );
}

/** A key of an existing ConfigMap or Secret as Kubernetes refers to it. */
export function keyOf({ configMap, secret, key, optional }: Tree): Tree {
  const reference = present({ name: configMap ?? secret, key, optional });
  return configMap === undefined ? { secretKeyRef: reference } : { configMapKeyRef: reference };
}

/** Whether a value is a key of an existing object. */
export function isExisting(value: unknown): value is Tree {
  return isTree(value) && (value.configMap !== undefined || value.secret !== undefined);
}

/** Members of a map that are keys of existing objects, and those that are not. */
export function apart(map: Value | undefined): { readonly existing: Tree; readonly own: Tree } {
  const entries = Object.entries(isTree(map) ? map : {});
  return {
    existing: Object.fromEntries(entries.filter(([, value]) => isExisting(value))),
    own: Object.fromEntries(entries.filter(([, value]) => !isExisting(value))),
  };
}

/**
 * The further containers or jobs of one sort.
 * @param isRemoved whether a path below them was removed by a layer
 */
export function containersValues(
  containers: Value | undefined,
  isRemoved: (path: string) => boolean,
  kind?: string,
): Tree {
  return Object.fromEntries(
    treesIn(containers)
      .filter(([, container]) => kind === undefined || container.kind === kind)
      .map(([name, container]) => [
        name,
        containerValues(container, probe => isRemoved(`${name}.probes.${probe}`)),
      ]),
  );
}

function containerValues(container: Tree, isRemoved: (probe: string) => boolean): Tree {
  const secrets = apart(container.secrets);
  return present({
    image: container.image,
    order: container.order,
    command: container.command,
    args: container.arguments,
    env: { ...envValues(container.env), ...envValues(secrets.existing) },
    secrets: secrets.own,
    resources: container.resources,
    mounts: container.mounts,
    writablePaths: container.writablePaths,
    runAsUser: container.runAsUser,
    ports: container.ports,
    probes: probesValues(container.probes, isRemoved),
    activeDeadlineSeconds: container.deadlineSeconds,
    backoffLimit: container.retries,
  });
}

/** What holds for a start where the runtime's own times were taken away before others were stated. */
const USUAL_START: Tree = { periodSeconds: 5, timeoutSeconds: 3, failureThreshold: 30 };

/** Probes as Kubernetes spells them; one that was taken away is switched off. */
export function probesValues(probes: Value | undefined, isRemoved: (kind: string) => boolean): Tree {
  const stated = isTree(probes) ? probes : {};
  return Object.fromEntries(
    ['liveness', 'readiness', 'startup'].flatMap(kind => {
      const probe = stated[kind];
      if (isTree(probe))
        return [
          [kind, { ...(isRemoved(kind) && kind === 'startup' ? USUAL_START : {}), ...probeValues(probe) }],
        ];
      return isRemoved(kind) ? [[kind, { enabled: false }]] : [];
    }),
  );
}

function probeValues({ http, grpc, tcp, exec, ...times }: Tree): Tree {
  return present({
    ...times,
    httpGet: http,
    grpc,
    tcpSocket: tcp,
    exec: exec === undefined ? undefined : { command: exec },
  });
}

/** Whole ConfigMaps and Secrets as variables. */
export function envFromValues(config: Tree): readonly Tree[] {
  return listAt(config, 'from').map(({ configMap, secret, prefix, optional }) =>
    present({
      prefix,
      configMapRef: configMap === undefined ? undefined : present({ name: configMap, optional }),
      secretRef: secret === undefined ? undefined : present({ name: secret, optional }),
    }),
  );
}
