import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** One cluster of the example, as its Cluster file describes it. */
export interface Target {
  readonly environment: string;
  readonly cluster: string;
  /** Minor, such as `1.34`. */
  readonly kubernetes: string;
  /** What Argo CD calls it. */
  readonly destination: string;
  /** Versions of the modules in `tools.json` that have the CRDs of its controllers. */
  readonly versions: Readonly<Record<string, string>>;
}

interface ClusterFile {
  readonly spec: {
    readonly kubernetesVersion: string;
    readonly capabilities?: Readonly<Record<string, { readonly version?: string }>>;
    readonly argocd?: { readonly name?: string };
  };
}

interface EnvironmentFile {
  readonly spec: { readonly argocd?: { readonly cluster?: string } };
}

/** Name in `tools.json` of the CRDs behind each capability of a Cluster. */
const MODULES: Readonly<Record<string, string>> = {
  certManager: 'cert-manager',
  externalSecrets: 'external-secrets',
  gatewayAPI: 'gateway-api',
  keda: 'keda',
  prometheusOperator: 'prometheus-operator',
};

/** Names of the folders in a folder, sorted; none where it does not exist. */
export function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** All clusters of all environments of a workspace. @throws when a Cluster has a controller whose CRDs nobody named here. */
export function targetsOf(workspace: string): readonly Target[] {
  const environments = join(workspace, 'environments');
  return foldersIn(environments).flatMap(environment => {
    const { spec } = read<EnvironmentFile>(join(environments, environment, 'environment.yaml'));
    const clusters = join(environments, environment, 'clusters');
    return readdirSync(clusters)
      .sort()
      .map(file => targetOf(environment, file.replace(/\.yaml$/, ''), join(clusters, file), spec));
  });
}

function targetOf(
  environment: string,
  cluster: string,
  file: string,
  { argocd }: EnvironmentFile['spec'],
): Target {
  const { spec } = read<ClusterFile>(file);
  const versions = Object.entries(spec.capabilities ?? {}).flatMap(([capability, { version }]) => {
    // What has no version brings no kinds of its own.
    if (version === undefined) return [];
    const module = MODULES[capability];
    if (module === undefined) throw new Error(`${file}: which module has the CRDs of ${capability}?`);
    return [[module, version] as const];
  });
  return {
    environment,
    cluster,
    kubernetes: spec.kubernetesVersion,
    destination: spec.argocd?.name ?? (argocd?.cluster === cluster ? 'in-cluster' : cluster),
    versions: Object.fromEntries(versions),
  };
}

const read = <File>(file: string): File => parse(readFileSync(file, 'utf8')) as File;
