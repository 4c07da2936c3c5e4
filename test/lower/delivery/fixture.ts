import type { DeliveryInput } from '../../../src/link/delivery/delivery-input.ts';
import { lowerDelivery } from '../../../src/lower/delivery/lower-delivery.ts';
import type { LooseObject } from '../fixture.ts';

/** What a test changes of the usual delivery. */
export interface DeliveryChanges extends Partial<Omit<DeliveryInput, 'argocd'>> {
  readonly argocd?: Partial<DeliveryInput['argocd']>;
}

/** A secret backend, and an operator beside Argo CD. */
export const BACKEND: NonNullable<DeliveryInput['secretBackend']> = {
  server: 'https://openbao.example.org:8200',
  mount: 'kv',
  prefix: 'integrations/dev',
  authMount: 'jwt',
  audience: 'openbao',
  refreshInterval: '1h0m0s',
  operator: '1.3.2',
};

/** Two organizations with three releases on two clusters, Argo CD on one of these. */
export function deliveryInput({ argocd, ...changes }: DeliveryChanges = {}): DeliveryInput {
  return {
    environment: 'dev',
    repoURL: 'https://git.example.org/platform/rendered.git',
    branch: 'rendered',
    credentials: 'none',
    argocd: {
      namespace: 'argocd',
      home: 'in-cluster',
      homeCluster: 'east',
      mode: 'applicationsets',
      preserveResourcesOnDeletion: false,
      applicationsSync: 'sync',
      automated: true,
      syncOptions: [],
      ignoreDifferences: [] as never,
      syncWindows: [],
      hasWaves: false,
      retry: { limit: -1, duration: '5s', factor: 2, maxDuration: '1m' },
      ...argocd,
    },
    clusters: [
      { name: 'east', destination: 'in-cluster' },
      { name: 'west', destination: 'aks-west' },
    ],
    organizations: [
      { name: 'shop', namespace: 'shop-dev', allowedKinds: [] },
      { name: 'store', namespace: 'tills', allowedKinds: [] },
    ],
    releases: [
      { name: 'orders', cluster: 'east', organization: 'shop', wave: 0 },
      { name: 'tills', cluster: 'east', organization: 'store', wave: 0 },
      { name: 'orders', cluster: 'west', organization: 'shop', wave: 0 },
    ],
    ...changes,
  };
}

/** What an input is lowered to. */
export interface DeliveryFixture {
  /** `<folder>/<kind> <name>` of every object, in order. */
  readonly names: readonly string[];
  readonly objects: readonly LooseObject[];
  readonly parameters: ReadonlyMap<string, LooseObject>;
  /** The object of a kind and a name; undefined where there is none. */
  readonly object: (kind: string, name: string) => LooseObject | undefined;
}

/** Lowers a delivery, or a changed one. */
export function delivered(changes: DeliveryChanges = {}): DeliveryFixture {
  const { folders, parameters } = lowerDelivery(deliveryInput(changes));
  const all = [...folders].flatMap(([folder, manifests]) =>
    manifests.map(manifest => ({ folder, manifest })),
  );
  return {
    names: all.map(({ folder, manifest: { id } }) => `${folder}/${id.kind} ${id.name}`),
    objects: all.map(({ manifest }) => manifest.object),
    parameters: new Map(parameters.map(({ path, data }) => [path, data])),
    object: (kind, name) =>
      all.find(({ manifest: { id } }) => id.kind === kind && id.name === name)?.manifest.object,
  };
}
