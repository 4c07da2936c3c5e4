/* Generated from src/validate/schemas by `npm run generate`. Do not edit. */
/**
 * A layer of settings: any field of an Integration except `organization`, `runtime`, `selectorLabels`, `dependencies` and `allowedCallers`. `null` removes a value that an earlier layer set.
 */
export interface SettingsLayer {
/**
 * What the integration does, in one sentence; shown on the hydrated workload.
 */
description?: (string | null)
/**
 * Where the source code lives; recorded on the workload for auditors.
 */
source?: ({
/**
 * Repository of the source code.
 */
repository?: (string | null)
/**
 * Folder inside the repository.
 */
path?: (string | null)
} | null)
/**
 * What image the integration runs. The digest belongs to the release.
 */
image?: ({
/**
 * Image repository. Without a registry host it is taken relative to the registry of the environment.
 */
repository?: (string | null)
} | null)
/**
 * What the image serves, and where it is reachable.
 */
http?: ({
/**
 * Port on which the image serves its application. The runtime profile knows it, except for `container`. `null` for an image that serves none: no Service, no route.
 */
port?: (number | null)
/**
 * Path prefix under which the integration is reachable, below a prefix that the organization owns. The prefix is stripped before the request reaches the image. Without it nothing is routed.
 */
basePath?: (string | null)
/**
 * Which domain and gateway of the environment the route uses.
 */
exposure?: ("public" | "internal" | null)
/**
 * Host label to use where the environment routes by host; one of the labels of the organization, which is also the default.
 */
hostLabel?: (string | null)
/**
 * The image cannot live below a path prefix: it gets a host of its own and is served from `/`.
 */
requiresRoot?: (boolean | null)
/**
 * Second port of the image, for health and metrics. `null` for an image without one.
 */
management?: ({
/**
 * Port of the management interface. It is never routed; only the cluster agent of the platform may reach it.
 */
port?: (number | null)
} | null)
/**
 * Where the image serves its health. `null` for an image without checks.
 */
health?: ({
/**
 * Port that serves the health paths.
 */
port?: ("http" | "management" | null)
/**
 * Path of the liveness check.
 */
liveness?: (string | null)
/**
 * Path of the readiness check.
 */
readiness?: (string | null)
/**
 * Path of the startup check.
 */
startup?: (string | null)
} | null)
/**
 * Where the image serves its metrics. `null` for an image without metrics.
 */
metrics?: ({
/**
 * Port that serves the metrics.
 */
port?: ("http" | "management" | null)
/**
 * Path of the Prometheus metrics.
 */
path?: (string | null)
} | null)
} | null)
/**
 * Configuration that is no secret. Addresses are written as references such as `@{stock-query.url}` or `@{environment.domain.public}`, which each environment and cluster resolves; `@@{` writes a literal `@{`.
 */
config?: ({
/**
 * Environment variables, by name.
 */
env?: ({
[k: string]: string | number | boolean | null
} | null)
/**
 * Files, by name. A plain name lies in the configuration folder of the runtime, an absolute path lies where it says.
 */
files?: ({
[k: string]: string | {
/**
 * Content in base64.
 */
base64: string
} | null
} | null)
} | null)
/**
 * Which field of which secret feeds which variable or file. Values never appear in the catalog.
 */
secrets?: ({
/**
 * Environment variables fed from the secret backend, by name.
 */
env?: ({
/**
 * One field of one secret in the secret backend.
 */
[k: string]: {
/**
 * Key in the secret backend, relative to its prefix; must lie below a path that the organization owns.
 */
key: string
/**
 * Field of the secret at that key.
 */
property: string
} | null
} | null)
/**
 * Files fed from the secret backend, by absolute path or by name in the secrets folder `/etc/secrets`.
 */
files?: ({
/**
 * One field of one secret in the secret backend.
 */
[k: string]: {
/**
 * Key in the secret backend, relative to its prefix; must lie below a path that the organization owns.
 */
key: string
/**
 * Field of the secret at that key.
 */
property: string
} | null
} | null)
} | null)
/**
 * Everything the integration may reach besides DNS. What is not named here is denied.
 */
egress?: ({
/**
 * Pods inside the cluster that the integration may reach.
 * 
 * @maxItems 256
 */
cluster?: ({
/**
 * Name of this rule.
 */
name: string
/**
 * Namespace of the pods.
 */
namespace: string
/**
 * Labels of the pods; without them every pod of the namespace.
 */
podLabels?: {
[k: string]: string
}
/**
 * TCP ports of the pods.
 * 
 * @minItems 1
 * @maxItems 32
 * 
 * Items: Port of the pod, not of its Service.
 */
ports: [number, ...(number)[]]
}[] | null)
/**
 * Named systems outside the cluster; the environment gives their addresses and ports.
 * 
 * @maxItems 256
 */
systems?: (string[] | null)
/**
 * Hosts on the internet, reached through the egress proxy of the environment only.
 * 
 * @maxItems 256
 */
internet?: (string[] | null)
} | null)
/**
 * Compute resources of the main container, as in Kubernetes.
 */
resources?: ({
/**
 * What the scheduler reserves.
 */
requests?: ({
/**
 * CPU to reserve.
 */
cpu?: (string | null)
/**
 * Memory to reserve.
 */
memory?: (string | null)
} | null)
/**
 * What the container may use at most.
 */
limits?: ({
/**
 * CPU limit.
 */
cpu?: (string | null)
/**
 * Memory limit.
 */
memory?: (string | null)
} | null)
} | null)
/**
 * How many pods run.
 */
scaling?: ({
/**
 * Number of pods while started.
 */
replicas?: (number | null)
/**
 * How many pods a node drain may take down at once. A PodDisruptionBudget exists only with two or more replicas.
 */
maxUnavailable?: (number | null)
} | null)
/**
 * Graceful shutdown. The grace period of the pod is computed from both.
 */
shutdown?: ({
/**
 * Seconds between the removal from load balancing and the stop signal.
 */
preStopSeconds?: (number | null)
/**
 * Seconds that the application gets to finish its work after the stop signal.
 */
timeoutSeconds?: (number | null)
} | null)
/**
 * What the restricted pod still needs to know.
 */
security?: ({
/**
 * Numeric user id of the image. Required with the runtime `container`.
 */
runAsUser?: (number | null)
/**
 * Folders that must be writable besides `/tmp`; each becomes an emptyDir.
 * 
 * @maxItems 32
 */
writablePaths?: (string[] | null)
} | null)
}

/**
 * A tenant: the hosts, paths, secrets and images that its integrations may use.
 */
export interface Organization {
/**
 * Version of the source language.
 */
apiVersion: "cistern.dev/v1alpha1"
/**
 * Kind of the document.
 */
kind: "Organization"
/**
 * Identity of the Organization.
 */
metadata: {
/**
 * Name of the Organization; equals the file name without `.yaml`.
 */
name: string
}
/**
 * What the tenant owns.
 */
spec: {
/**
 * Name for people.
 */
displayName?: string
/**
 * Host labels that belong to the organization, relative to the domain of an environment. Default: the name of the organization.
 * 
 * @minItems 1
 * @maxItems 64
 */
hostLabels?: [string, ...(string)[]]
/**
 * Path prefixes that belong to the organization. Default: `/` and the name of the organization.
 * 
 * @minItems 1
 * @maxItems 64
 */
pathPrefixes?: [string, ...(string)[]]
/**
 * Paths in the secret backend, relative to its prefix, that the integrations may read. Default: the name of the organization.
 * 
 * @minItems 1
 * @maxItems 64
 */
secretPaths?: [string, ...(string)[]]
/**
 * Image repositories that may be run: prefixes, relative to the registry of the environment or with a registry host of their own. Default: the name of the organization.
 * 
 * @minItems 1
 * @maxItems 64
 */
registries?: [string, ...(string)[]]
defaults?: SettingsLayer
}
}

/**
 * One integration: what it is, what it serves, what it needs. Where and in which version it runs is said by its releases.
 */
export interface Integration {
/**
 * Version of the source language.
 */
apiVersion: "cistern.dev/v1alpha1"
/**
 * Kind of the document.
 */
kind: "Integration"
/**
 * Identity of the Integration.
 */
metadata: {
/**
 * Name of the Integration; equals the file name without `.yaml`.
 */
name: string
}
/**
 * What exists.
 */
spec: {
/**
 * Organization that owns the integration.
 */
organization: string
/**
 * Runtime profile of the image.
 */
runtime: ("camel-quarkus" | "camel-quarkus-native" | "dotnet" | "container")
/**
 * What the integration does, in one sentence; shown on the hydrated workload.
 */
description?: string
/**
 * Where the source code lives; recorded on the workload for auditors.
 */
source?: {
/**
 * Repository of the source code.
 */
repository: string
/**
 * Folder inside the repository.
 */
path?: string
}
/**
 * What image the integration runs. The digest belongs to the release.
 */
image?: {
/**
 * Image repository. Without a registry host it is taken relative to the registry of the environment.
 */
repository?: string
}
/**
 * Frozen selector of a workload that existed before it moved to Cistern. Never change it afterwards: a selector is immutable.
 */
selectorLabels?: {
/**
 * Value of `app.kubernetes.io/name`.
 */
name: string
/**
 * Value of `app.kubernetes.io/instance`.
 */
instance: string
}
/**
 * Integrations that this one calls. Opens the way to their application port in both network policies, and lets configuration refer to their addresses as `@{name.url}`. One of another organization must allow it by `allowedCallers`.
 * 
 * @maxItems 256
 * 
 * Items: Name of an Integration.
 */
dependencies?: string[]
/**
 * Other organizations whose integrations may depend on this one. Those of its own organization always may.
 * 
 * @maxItems 256
 * 
 * Items: Name of an Organization.
 */
allowedCallers?: string[]
/**
 * What the image serves, and where it is reachable.
 */
http?: {
/**
 * Port on which the image serves its application. The runtime profile knows it, except for `container`. `null` for an image that serves none: no Service, no route.
 */
port?: (number | null)
/**
 * Path prefix under which the integration is reachable, below a prefix that the organization owns. The prefix is stripped before the request reaches the image. Without it nothing is routed.
 */
basePath?: string
/**
 * Which domain and gateway of the environment the route uses.
 */
exposure?: ("public" | "internal")
/**
 * Host label to use where the environment routes by host; one of the labels of the organization, which is also the default.
 */
hostLabel?: string
/**
 * The image cannot live below a path prefix: it gets a host of its own and is served from `/`.
 */
requiresRoot?: boolean
/**
 * Second port of the image, for health and metrics. `null` for an image without one.
 */
management?: ({
/**
 * Port of the management interface. It is never routed; only the cluster agent of the platform may reach it.
 */
port?: number
} | null)
/**
 * Where the image serves its health. `null` for an image without checks.
 */
health?: ({
/**
 * Port that serves the health paths.
 */
port?: ("http" | "management")
/**
 * Path of the liveness check.
 */
liveness?: string
/**
 * Path of the readiness check.
 */
readiness?: string
/**
 * Path of the startup check.
 */
startup?: string
} | null)
/**
 * Where the image serves its metrics. `null` for an image without metrics.
 */
metrics?: ({
/**
 * Port that serves the metrics.
 */
port?: ("http" | "management")
/**
 * Path of the Prometheus metrics.
 */
path?: string
} | null)
}
/**
 * Configuration that is no secret. Addresses are written as references such as `@{stock-query.url}` or `@{environment.domain.public}`, which each environment and cluster resolves; `@@{` writes a literal `@{`.
 */
config?: {
/**
 * Environment variables, by name.
 */
env?: {
[k: string]: string | number | boolean
}
/**
 * Files, by name. A plain name lies in the configuration folder of the runtime, an absolute path lies where it says.
 */
files?: {
[k: string]: string | {
/**
 * Content in base64.
 */
base64: string
}
}
}
/**
 * Which field of which secret feeds which variable or file. Values never appear in the catalog.
 */
secrets?: {
/**
 * Environment variables fed from the secret backend, by name.
 */
env?: {
/**
 * One field of one secret in the secret backend.
 */
[k: string]: {
/**
 * Key in the secret backend, relative to its prefix; must lie below a path that the organization owns.
 */
key: string
/**
 * Field of the secret at that key.
 */
property: string
}
}
/**
 * Files fed from the secret backend, by absolute path or by name in the secrets folder `/etc/secrets`.
 */
files?: {
/**
 * One field of one secret in the secret backend.
 */
[k: string]: {
/**
 * Key in the secret backend, relative to its prefix; must lie below a path that the organization owns.
 */
key: string
/**
 * Field of the secret at that key.
 */
property: string
}
}
}
/**
 * Everything the integration may reach besides DNS. What is not named here is denied.
 */
egress?: {
/**
 * Pods inside the cluster that the integration may reach.
 * 
 * @maxItems 256
 * 
 * Items: Pods in one namespace.
 */
cluster?: {
/**
 * Name of this rule.
 */
name: string
/**
 * Namespace of the pods.
 */
namespace: string
/**
 * Labels of the pods; without them every pod of the namespace.
 */
podLabels?: {
[k: string]: string
}
/**
 * TCP ports of the pods.
 * 
 * @minItems 1
 * @maxItems 32
 * 
 * Items: Port of the pod, not of its Service.
 */
ports: [number, ...(number)[]]
}[]
/**
 * Named systems outside the cluster; the environment gives their addresses and ports.
 * 
 * @maxItems 256
 * 
 * Items: Name of a system of the environment.
 */
systems?: string[]
/**
 * Hosts on the internet, reached through the egress proxy of the environment only.
 * 
 * @maxItems 256
 */
internet?: string[]
}
/**
 * Compute resources of the main container, as in Kubernetes.
 */
resources?: {
/**
 * What the scheduler reserves.
 */
requests?: {
/**
 * CPU to reserve.
 */
cpu?: string
/**
 * Memory to reserve.
 */
memory?: string
}
/**
 * What the container may use at most.
 */
limits?: {
/**
 * CPU limit.
 */
cpu?: string
/**
 * Memory limit.
 */
memory?: string
}
}
/**
 * How many pods run.
 */
scaling?: {
/**
 * Number of pods while started.
 */
replicas?: number
/**
 * How many pods a node drain may take down at once. A PodDisruptionBudget exists only with two or more replicas.
 */
maxUnavailable?: number
}
/**
 * Graceful shutdown. The grace period of the pod is computed from both.
 */
shutdown?: {
/**
 * Seconds between the removal from load balancing and the stop signal.
 */
preStopSeconds?: number
/**
 * Seconds that the application gets to finish its work after the stop signal.
 */
timeoutSeconds?: number
}
/**
 * What the restricted pod still needs to know.
 */
security?: {
/**
 * Numeric user id of the image. Required with the runtime `container`.
 */
runAsUser?: number
/**
 * Folders that must be writable besides `/tmp`; each becomes an emptyDir.
 * 
 * @maxItems 32
 */
writablePaths?: string[]
}
}
}

/**
 * A stage of delivery: its domain, gateway, proxy, secret backend and defaults. Every URL, host and path of the hydrated manifests derives from it.
 */
export interface Environment {
/**
 * Version of the source language.
 */
apiVersion: "cistern.dev/v1alpha1"
/**
 * Kind of the document.
 */
kind: "Environment"
/**
 * Identity of the Environment.
 */
metadata: {
/**
 * Name of the Environment; equals the file name without `.yaml`.
 */
name: string
}
/**
 * What is the same for everything that runs in this environment.
 */
spec: {
/**
 * Environment whose releases are promoted to this one.
 */
promotesFrom?: string
/**
 * `path`: one host per exposure, a path prefix per integration. `host`: a host per organization below the domain.
 */
routing: ("path" | "host")
/**
 * Where public and internal routes live.
 */
exposure?: {
/**
 * One way in: a domain and the listener that serves it.
 */
public?: {
/**
 * Domain below which the routes live.
 */
domain: string
/**
 * The listener that routes attach to.
 */
gateway: {
/**
 * Name of the Gateway.
 */
name: string
/**
 * Namespace of the Gateway.
 */
namespace: string
/**
 * Name of the listener.
 */
listener: string
/**
 * Port of that listener; two listeners on one port share their routes.
 */
listenerPort: number
}
/**
 * Addresses of the gateways of this domain, which the integrations call that reach another one through its route.
 * 
 * @minItems 1
 * @maxItems 32
 */
cidrs?: [string, ...(string)[]]
/**
 * The pods of the gateway: from these the integrations accept requests.
 */
pods: {
/**
 * Port on which these pods listen, where it is not that of the listener.
 */
port?: number
/**
 * Namespace of the pods.
 */
namespace: string
/**
 * Labels that the pods carry; without them every pod of the namespace is meant.
 */
podLabels?: {
[k: string]: string
}
}
}
/**
 * One way in: a domain and the listener that serves it.
 */
internal?: {
/**
 * Domain below which the routes live.
 */
domain: string
/**
 * The listener that routes attach to.
 */
gateway: {
/**
 * Name of the Gateway.
 */
name: string
/**
 * Namespace of the Gateway.
 */
namespace: string
/**
 * Name of the listener.
 */
listener: string
/**
 * Port of that listener; two listeners on one port share their routes.
 */
listenerPort: number
}
/**
 * Addresses of the gateways of this domain, which the integrations call that reach another one through its route.
 * 
 * @minItems 1
 * @maxItems 32
 */
cidrs?: [string, ...(string)[]]
/**
 * The pods of the gateway: from these the integrations accept requests.
 */
pods: {
/**
 * Port on which these pods listen, where it is not that of the listener.
 */
port?: number
/**
 * Namespace of the pods.
 */
namespace: string
/**
 * Labels that the pods carry; without them every pod of the namespace is meant.
 */
podLabels?: {
[k: string]: string
}
}
}
}
/**
 * Registry that image repositories without a host are relative to.
 */
registry?: string
/**
 * One file per object, or one file per Application for very large catalogs.
 */
layout?: ("file-per-object" | "file-per-application")
/**
 * Namespace of an organization in this environment, by organization. Default: `<organization>-<environment>`.
 */
namespaces?: {
[k: string]: string
}
/**
 * How integrations leave the cluster.
 */
egress?: {
/**
 * The only way to the internet.
 */
proxy?: {
/**
 * Host name of the proxy.
 */
host: string
/**
 * Port of the proxy.
 */
port: number
/**
 * Pods of a proxy inside the cluster.
 */
pods?: {
/**
 * Namespace of the pods.
 */
namespace: string
/**
 * Labels that the pods carry; without them every pod of the namespace is meant.
 */
podLabels?: {
[k: string]: string
}
}
/**
 * Addresses of a proxy outside the cluster.
 * 
 * @minItems 1
 * @maxItems 32
 */
cidrs?: [string, ...(string)[]]
}
/**
 * Further host suffixes that are reached without the proxy.
 * 
 * @maxItems 64
 */
noProxy?: string[]
}
/**
 * Named systems outside the cluster, with their addresses in this environment.
 */
systems?: {
/**
 * Addresses and ports of one system.
 */
[k: string]: {
/**
 * Host name of the system, for references such as `@{system.sap-erp.host}`.
 */
host?: string
/**
 * Addresses.
 * 
 * @minItems 1
 * @maxItems 64
 */
cidrs: [string, ...(string)[]]
/**
 * Ports.
 * 
 * @minItems 1
 * @maxItems 32
 * 
 * Items: Port.
 */
ports: [number, ...(number)[]]
/**
 * Transport protocol.
 */
protocol?: ("TCP" | "UDP")
}
}
/**
 * Where secrets are kept.
 */
secretBackend?: {
/**
 * URL of the OpenBao or Vault server.
 */
server: string
/**
 * Mount of the key-value engine (version 2).
 */
mount: string
/**
 * Path that every key is relative to.
 */
prefix: string
/**
 * Mount of the JWT auth method; a cluster may name its own.
 */
authMount: string
/**
 * Audience of the ServiceAccount tokens.
 */
audience: string
/**
 * How often secrets are read again.
 */
refreshInterval?: string
/**
 * Where the certificate authority of the server is kept.
 */
caProvider?: {
/**
 * Kind of the object.
 */
kind: ("ConfigMap" | "Secret")
/**
 * Name of the object, in the namespace of the release.
 */
name: string
/**
 * Key that holds the certificate.
 */
key: string
}
}
/**
 * Metrics and telemetry.
 */
observability?: {
/**
 * The cluster agent of the platform: the only one that may reach management ports and scrape metrics.
 */
agent?: {
/**
 * Namespace of the pods.
 */
namespace: string
/**
 * Labels that the pods carry; without them every pod of the namespace is meant.
 */
podLabels?: {
[k: string]: string
}
}
/**
 * Where integrations push telemetry to.
 */
collector?: {
/**
 * Pods of the collector.
 */
pods: {
/**
 * Namespace of the pods.
 */
namespace: string
/**
 * Labels that the pods carry; without them every pod of the namespace is meant.
 */
podLabels?: {
[k: string]: string
}
}
/**
 * Port that receives OTLP.
 */
port: number
}
/**
 * How PodMonitors are made.
 */
podMonitor?: {
/**
 * Labels by which the agent selects PodMonitors.
 */
labels?: {
[k: string]: string
}
/**
 * Scrape interval.
 */
interval?: string
}
}
defaults?: SettingsLayer
}
}

/**
 * One Kubernetes cluster of an environment: what it is and what it can do.
 */
export interface Cluster {
/**
 * Version of the source language.
 */
apiVersion: "cistern.dev/v1alpha1"
/**
 * Kind of the document.
 */
kind: "Cluster"
/**
 * Identity of the Cluster.
 */
metadata: {
/**
 * Name of the Cluster; equals the file name without `.yaml`.
 */
name: string
/**
 * Labels by which releases choose clusters.
 */
labels?: {
[k: string]: string
}
}
/**
 * What the cluster is.
 */
spec: {
/**
 * What the cluster runs on, for people and reports.
 */
provider: string
/**
 * Minor version of the API server.
 */
kubernetesVersion: string
/**
 * Which controllers the cluster has, at which version. What is absent is not used.
 */
capabilities?: {
/**
 * Gateway API.
 */
gatewayAPI?: {
/**
 * Version of the Gateway API CRDs.
 */
version: string
/**
 * Controller that serves the gateways.
 */
controller: ("traefik" | "envoy-gateway" | "other")
}
/**
 * External Secrets operator.
 */
externalSecrets?: {
/**
 * Version of the External Secrets operator.
 */
version: string
}
/**
 * Prometheus operator CRDs.
 */
prometheusOperator?: {
/**
 * Version of the Prometheus operator CRDs.
 */
version: string
}
}
/**
 * Cluster DNS. Default: pods labelled `k8s-app: kube-dns` in `kube-system`, port 53.
 */
dns?: {
/**
 * Pods of the cluster DNS.
 */
pods?: {
/**
 * Namespace of the pods.
 */
namespace: string
/**
 * Labels that the pods carry; without them every pod of the namespace is meant.
 */
podLabels?: {
[k: string]: string
}
}
/**
 * Addresses of a node-local DNS cache, which is asked besides the pods.
 * 
 * @minItems 1
 * @maxItems 8
 */
cidrs?: [string, ...(string)[]]
/**
 * Port of the DNS pods.
 */
port?: number
}
/**
 * How this cluster authenticates to the secret backend of its environment.
 */
secretBackend?: {
/**
 * Mount of the JWT auth method that trusts this cluster.
 */
authMount?: string
/**
 * Issuer of the ServiceAccount tokens of this cluster.
 */
issuer?: string
}
}
}

/**
 * One integration in one environment: which image, on which clusters, started or stopped.
 */
export interface IntegrationRelease {
/**
 * Version of the source language.
 */
apiVersion: "cistern.dev/v1alpha1"
/**
 * Kind of the document.
 */
kind: "IntegrationRelease"
/**
 * Identity of the IntegrationRelease.
 */
metadata: {
/**
 * Name of the IntegrationRelease; equals the file name without `.yaml`.
 */
name: string
}
/**
 * What runs.
 */
spec: {
/**
 * The image to run.
 */
image: {
/**
 * Image repository, when it differs from that of the integration.
 */
repository?: string
/**
 * Digest of the image. A promotion is a change of this line.
 */
digest: string
}
/**
 * Revision of the source that the image was built from, for people.
 */
revision: string
/**
 * `stopped` runs no pod and keeps everything else.
 */
state?: ("started" | "stopped")
/**
 * Clusters to run on. Default: every cluster of the environment.
 * 
 * @minItems 1
 * @maxItems 256
 */
clusters?: [({
/**
 * Name of a cluster of this environment.
 */
name: string
overrides?: SettingsLayer
} | {
/**
 * Labels that a cluster must carry.
 */
matchLabels: {
[k: string]: string
}
overrides?: SettingsLayer
}), ...(({
/**
 * Name of a cluster of this environment.
 */
name: string
overrides?: SettingsLayer
} | {
/**
 * Labels that a cluster must carry.
 */
matchLabels: {
[k: string]: string
}
overrides?: SettingsLayer
}))[]]
overrides?: SettingsLayer
}
}
