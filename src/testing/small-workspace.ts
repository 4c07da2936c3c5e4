/** The files of a workspace by their path. */
export type WorkspaceFiles = Readonly<Record<string, string>>;

const ORGANIZATION = `apiVersion: cistern.dev/v1alpha1
kind: Organization
metadata:
  name: shop
spec:
  displayName: Shop
`;

const INTEGRATION = `apiVersion: cistern.dev/v1alpha1
kind: Integration
metadata:
  name: orders
spec:
  organization: shop
  runtime: container
  image:
    repository: shop/orders
  http:
    port: 8080
  security:
    runAsUser: 10001
`;

const ENVIRONMENT = `apiVersion: cistern.dev/v1alpha1
kind: Environment
metadata:
  name: dev
spec:
  routing: path
  exposure:
    internal:
      domain: dev.example.org
      gateway:
        name: traefik
        namespace: traefik
        listener: websecure
        listenerPort: 8443
      pods:
        namespace: traefik
  registry: registry.example.org
  secretBackend:
    server: https://openbao.example.org:8200
    mount: kv
    prefix: dev
    authMount: jwt
    audience: openbao
`;

const CLUSTER = `apiVersion: cistern.dev/v1alpha1
kind: Cluster
metadata:
  name: dev-kind
spec:
  provider: kind
  kubernetesVersion: "1.36"
  capabilities:
    gatewayAPI:
      version: 1.6.3
      controller: traefik
    externalSecrets:
      version: 1.3.2
`;

const RELEASE = `apiVersion: cistern.dev/v1alpha1
kind: IntegrationRelease
metadata:
  name: orders
spec:
  image:
    digest: sha256:65fb75dad2b328101bc086349437c2fd228e2d94108bba8fa37a9709fa385543
  revision: 1.0.0
`;

/** A valid workspace: organization `shop`, its integration `orders`, and environment `dev` with cluster `dev-kind`, where it runs. */
export function smallWorkspace(): WorkspaceFiles {
  return {
    'catalog/organizations/shop.yaml': ORGANIZATION,
    'catalog/integrations/orders.yaml': INTEGRATION,
    'environments/dev/environment.yaml': ENVIRONMENT,
    'environments/dev/clusters/dev-kind.yaml': CLUSTER,
    'environments/dev/integrations/orders.yaml': RELEASE,
  };
}
