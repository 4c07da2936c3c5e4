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
/**
 * What finds the pods to scrape: a PodMonitor, or a ServiceMonitor by way of the Service. Either opens no port that was closed.
 */
monitor?: ("pod" | "service" | null)
} | null)
} | null)
/**
 * Command of the container in place of that of the image.
 * 
 * @maxItems 256
 */
command?: (string[] | null)
/**
 * Arguments of the container, after those that the runtime profile gives.
 * 
 * @maxItems 256
 */
arguments?: (string[] | null)
/**
 * When the integration runs, where it does not run all the time: it becomes a CronJob, and serves nothing.
 */
schedule?: ({
/**
 * Minute, hour, day of the month, month and day of the week, as `cron` reads them.
 */
cron?: (string | null)
/**
 * Time zone of the schedule, by its IANA name.
 */
timeZone?: (string | null)
/**
 * What happens when the last run has not ended: the new one is left out, both run, or the last one is stopped.
 */
concurrency?: ("forbid" | "allow" | "replace" | null)
/**
 * Seconds by which a run may start late, for instance after an outage; later it is left out.
 */
startingDeadlineSeconds?: (number | null)
/**
 * Seconds after which a run that has not ended is stopped.
 */
deadlineSeconds?: (number | null)
/**
 * How often a failed run starts again.
 */
retries?: (number | null)
/**
 * How many ended runs are kept, with their logs.
 */
history?: ({
/**
 * Runs that succeeded.
 */
successful?: (number | null)
/**
 * Runs that failed.
 */
failed?: (number | null)
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
[k: string]: string | number | boolean | {
/**
 * Name of the ConfigMap.
 */
configMap: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the pod starts without it.
 */
optional?: boolean
} | null
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
} | {
/**
 * Name of the ConfigMap.
 */
configMap: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the pod starts without it.
 */
optional?: boolean
} | null
} | null)
/**
 * ConfigMaps and Secrets that exist in the namespace already, whose keys all become variables. A later one wins over an earlier one, and what `env` says over all of them.
 * 
 * @maxItems 32
 */
from?: (({
/**
 * Name of the ConfigMap.
 */
configMap: string
/**
 * Text in front of each name.
 */
prefix?: string
/**
 * Whether the pod starts without it.
 */
optional?: boolean
} | {
/**
 * Name of the Secret.
 */
secret: string
/**
 * Text in front of each name.
 */
prefix?: string
/**
 * Whether the pod starts without it.
 */
optional?: boolean
})[] | null)
} | null)
/**
 * Which field of which secret feeds which variable or file. Values never appear in the catalog.
 */
secrets?: ({
/**
 * Passwords that the platform generates once in each environment and keeps, by name. Nobody knows them, and no value is in Git.
 */
generated?: ({
/**
 * One password, and what it feeds: a variable, a file or both.
 */
[k: string]: {
/**
 * Number of characters. A password that exists already stays as it is.
 */
length?: (number | null)
/**
 * How many of them are symbols; none by default, so that it needs no escape in a URL.
 */
symbols?: (number | null)
/**
 * Variable that it feeds.
 */
env?: (string | null)
/**
 * File that it feeds, by absolute path or by name in the secrets folder `/etc/secrets`.
 */
file?: (string | null)
} | null
} | null)
/**
 * Environment variables fed from the secret backend or from a Secret that exists in the namespace already, by name.
 */
env?: ({
[k: string]: {
/**
 * Key in the secret backend, relative to its prefix; must lie below a path that the organization owns.
 */
key: string
/**
 * Field of the secret at that key.
 */
property: string
} | {
/**
 * Name of the Secret.
 */
secret: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the pod starts without it.
 */
optional?: boolean
} | null
} | null)
/**
 * Files fed from the secret backend or from a Secret that exists in the namespace already, by absolute path or by name in the secrets folder `/etc/secrets`.
 */
files?: ({
[k: string]: {
/**
 * Key in the secret backend, relative to its prefix; must lie below a path that the organization owns.
 */
key: string
/**
 * Field of the secret at that key.
 */
property: string
} | {
/**
 * Name of the Secret.
 */
secret: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the pod starts without it.
 */
optional?: boolean
} | null
} | null)
} | null)
/**
 * Jobs that run once, and again whenever anything changes that they are made of: their settings, their image, the configuration they read. By name.
 */
jobs?: ({
/**
 * One job.
 */
[k: string]: {
/**
 * Image of the job, with nothing but its own variables and files. Without it the job runs the image of the integration, with all that the integration has.
 */
image?: ({
/**
 * Image repository. Without a registry host it is taken relative to the registry of the environment.
 */
repository?: (string | null)
/**
 * Digest of the image.
 */
digest?: (string | null)
} | null)
/**
 * Command in place of that of the image.
 * 
 * @maxItems 256
 */
command?: (string[] | null)
/**
 * Arguments of the command.
 * 
 * @maxItems 256
 */
arguments?: (string[] | null)
/**
 * Environment variables, by name. References such as `@{environment.name}` work as in `config.env`.
 */
env?: ({
[k: string]: string | number | boolean | null
} | null)
/**
 * Environment variables fed from the secret backend or from a Secret that exists in the namespace already, by name.
 */
secrets?: ({
[k: string]: {
/**
 * Key in the secret backend, relative to its prefix; must lie below a path that the organization owns.
 */
key: string
/**
 * Field of the secret at that key.
 */
property: string
} | {
/**
 * Name of the Secret.
 */
secret: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the pod starts without it.
 */
optional?: boolean
} | null
} | null)
/**
 * Compute resources of the container, as in Kubernetes. A memory limit is required.
 */
resources?: ({
/**
 * What the scheduler reserves.
 */
requests?: ({
/**
 * CPU.
 */
cpu?: (string | null)
/**
 * Memory.
 */
memory?: (string | null)
/**
 * Room on the disk of the node.
 */
"ephemeral-storage"?: (string | null)
} | null)
/**
 * What the container may use at most.
 */
limits?: ({
/**
 * CPU.
 */
cpu?: (string | null)
/**
 * Memory.
 */
memory?: (string | null)
/**
 * Room on the disk of the node.
 */
"ephemeral-storage"?: (string | null)
} | null)
} | null)
/**
 * Folders and files of the main container that this one shares, by their paths there: those of `config.files`, `secrets.files`, `storage` and `security.writablePaths`.
 * 
 * @maxItems 32
 */
mounts?: (string[] | null)
/**
 * Folders of its own that must be writable besides `/tmp`; each becomes an emptyDir.
 * 
 * @maxItems 32
 */
writablePaths?: (string[] | null)
/**
 * Numeric user id of the image, where it differs from `security.runAsUser`.
 */
runAsUser?: (number | null)
/**
 * Seconds after which a job that has not ended is stopped.
 */
deadlineSeconds?: (number | null)
/**
 * How often a failed job starts again.
 */
retries?: (number | null)
} | null
} | null)
/**
 * Further containers of the pods, by name.
 */
containers?: ({
/**
 * One container.
 */
[k: string]: {
/**
 * `init` runs to its end before the main container starts; `sidecar` starts before it and runs beside it.
 */
kind?: ("init" | "sidecar" | null)
/**
 * Where it comes among the others, the lowest first; sidecars before init containers, then by name.
 */
order?: (number | null)
/**
 * Image of the container. The same registries are allowed as for the image of the integration.
 */
image?: ({
/**
 * Image repository. Without a registry host it is taken relative to the registry of the environment.
 */
repository?: (string | null)
/**
 * Digest of the image.
 */
digest?: (string | null)
} | null)
/**
 * Command in place of that of the image.
 * 
 * @maxItems 256
 */
command?: (string[] | null)
/**
 * Arguments of the command.
 * 
 * @maxItems 256
 */
arguments?: (string[] | null)
/**
 * Environment variables, by name. References such as `@{environment.name}` work as in `config.env`.
 */
env?: ({
[k: string]: string | number | boolean | null
} | null)
/**
 * Environment variables fed from the secret backend or from a Secret that exists in the namespace already, by name.
 */
secrets?: ({
[k: string]: {
/**
 * Key in the secret backend, relative to its prefix; must lie below a path that the organization owns.
 */
key: string
/**
 * Field of the secret at that key.
 */
property: string
} | {
/**
 * Name of the Secret.
 */
secret: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the pod starts without it.
 */
optional?: boolean
} | null
} | null)
/**
 * Compute resources of the container, as in Kubernetes. A memory limit is required.
 */
resources?: ({
/**
 * What the scheduler reserves.
 */
requests?: ({
/**
 * CPU.
 */
cpu?: (string | null)
/**
 * Memory.
 */
memory?: (string | null)
/**
 * Room on the disk of the node.
 */
"ephemeral-storage"?: (string | null)
} | null)
/**
 * What the container may use at most.
 */
limits?: ({
/**
 * CPU.
 */
cpu?: (string | null)
/**
 * Memory.
 */
memory?: (string | null)
/**
 * Room on the disk of the node.
 */
"ephemeral-storage"?: (string | null)
} | null)
} | null)
/**
 * Folders and files of the main container that this one shares, by their paths there: those of `config.files`, `secrets.files`, `storage` and `security.writablePaths`.
 * 
 * @maxItems 32
 */
mounts?: (string[] | null)
/**
 * Folders of its own that must be writable besides `/tmp`; each becomes an emptyDir.
 * 
 * @maxItems 32
 */
writablePaths?: (string[] | null)
/**
 * Numeric user id of the image, where it differs from `security.runAsUser`.
 */
runAsUser?: (number | null)
/**
 * Ports that a sidecar serves, by name.
 */
ports?: ({
[k: string]: number | null
} | null)
/**
 * How the kubelet asks a sidecar whether it is well.
 */
probes?: ({
/**
 * When the container is restarted. `null` for never.
 */
liveness?: ({
/**
 * Asks by HTTP.
 */
http?: ({
/**
 * Path to ask.
 */
path: string
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
} | null)
/**
 * Asks by the health protocol of gRPC.
 */
grpc?: ({
/**
 * Name of a port of the container, or a number.
 */
port?: (string | number | null)
/**
 * Service to ask for.
 */
service?: (string | null)
} | null)
/**
 * Opens a connection.
 */
tcp?: ({
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
} | null)
/**
 * Runs a command in the container; 0 is good.
 * 
 * @minItems 1
 * @maxItems 256
 */
exec?: ([string, ...(string)[]] | null)
/**
 * Seconds before the first time.
 */
initialDelaySeconds?: (number | null)
/**
 * Seconds between two times.
 */
periodSeconds?: (number | null)
/**
 * Seconds to wait for an answer.
 */
timeoutSeconds?: (number | null)
/**
 * Failures in a row that count as one.
 */
failureThreshold?: (number | null)
} | null)
/**
 * When the pod gets requests. `null` for as soon as it runs.
 */
readiness?: ({
/**
 * Asks by HTTP.
 */
http?: ({
/**
 * Path to ask.
 */
path: string
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
} | null)
/**
 * Asks by the health protocol of gRPC.
 */
grpc?: ({
/**
 * Name of a port of the container, or a number.
 */
port?: (string | number | null)
/**
 * Service to ask for.
 */
service?: (string | null)
} | null)
/**
 * Opens a connection.
 */
tcp?: ({
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
} | null)
/**
 * Runs a command in the container; 0 is good.
 * 
 * @minItems 1
 * @maxItems 256
 */
exec?: ([string, ...(string)[]] | null)
/**
 * Seconds before the first time.
 */
initialDelaySeconds?: (number | null)
/**
 * Seconds between two times.
 */
periodSeconds?: (number | null)
/**
 * Seconds to wait for an answer.
 */
timeoutSeconds?: (number | null)
/**
 * Failures in a row that count as one.
 */
failureThreshold?: (number | null)
/**
 * Successes in a row before the pod is ready again.
 */
successThreshold?: (number | null)
} | null)
/**
 * How long the start may take; the others wait for it. `null` for none.
 */
startup?: ({
/**
 * Asks by HTTP.
 */
http?: ({
/**
 * Path to ask.
 */
path: string
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
} | null)
/**
 * Asks by the health protocol of gRPC.
 */
grpc?: ({
/**
 * Name of a port of the container, or a number.
 */
port?: (string | number | null)
/**
 * Service to ask for.
 */
service?: (string | null)
} | null)
/**
 * Opens a connection.
 */
tcp?: ({
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
} | null)
/**
 * Runs a command in the container; 0 is good.
 * 
 * @minItems 1
 * @maxItems 256
 */
exec?: ([string, ...(string)[]] | null)
/**
 * Seconds before the first time.
 */
initialDelaySeconds?: (number | null)
/**
 * Seconds between two times.
 */
periodSeconds?: (number | null)
/**
 * Seconds to wait for an answer.
 */
timeoutSeconds?: (number | null)
/**
 * Failures in a row that count as one.
 */
failureThreshold?: (number | null)
} | null)
} | null)
} | null
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
/**
 * Room on the disk of the node to reserve, for logs and scratch folders.
 */
"ephemeral-storage"?: (string | null)
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
/**
 * Room on the disk of the node that the container may use at most.
 */
"ephemeral-storage"?: (string | null)
} | null)
} | null)
/**
 * Volumes that outlive the pods, by name. A claim is never deleted with the release; whoever no longer needs it deletes it by hand.
 */
storage?: ({
/**
 * One volume.
 */
[k: string]: {
/**
 * Size of the claim. It can grow where the class allows it, and never shrink.
 */
size?: (string | null)
/**
 * StorageClass; without it that of the cluster. It cannot be changed later.
 */
class?: (string | null)
/**
 * Who may mount it: the pods of one node, of all nodes, one single pod, or all nodes without writing. It cannot be changed later.
 */
accessMode?: ("ReadWriteOnce" | "ReadWriteMany" | "ReadWriteOncePod" | "ReadOnlyMany" | null)
/**
 * Where the container finds it.
 */
mountPath?: (string | null)
/**
 * Folder of the volume to mount in place of the whole.
 */
subPath?: (string | null)
/**
 * A PersistentVolumeClaim that exists in the namespace already; none is made.
 */
existingClaim?: (string | null)
/**
 * Whether it is mounted without writing.
 */
readOnly?: (boolean | null)
} | null
} | null)
/**
 * How the kubelet asks the container whether it is well. Without `http`, `grpc`, `tcp` or `exec` it asks what `http.health` says.
 */
probes?: ({
/**
 * When the container is restarted. `null` for never.
 */
liveness?: ({
/**
 * Asks by HTTP.
 */
http?: ({
/**
 * Path to ask.
 */
path: string
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
} | null)
/**
 * Asks by the health protocol of gRPC.
 */
grpc?: ({
/**
 * Name of a port of the container, or a number.
 */
port?: (string | number | null)
/**
 * Service to ask for.
 */
service?: (string | null)
} | null)
/**
 * Opens a connection.
 */
tcp?: ({
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
} | null)
/**
 * Runs a command in the container; 0 is good.
 * 
 * @minItems 1
 * @maxItems 256
 */
exec?: ([string, ...(string)[]] | null)
/**
 * Seconds before the first time.
 */
initialDelaySeconds?: (number | null)
/**
 * Seconds between two times.
 */
periodSeconds?: (number | null)
/**
 * Seconds to wait for an answer.
 */
timeoutSeconds?: (number | null)
/**
 * Failures in a row that count as one.
 */
failureThreshold?: (number | null)
} | null)
/**
 * When the pod gets requests. `null` for as soon as it runs.
 */
readiness?: ({
/**
 * Asks by HTTP.
 */
http?: ({
/**
 * Path to ask.
 */
path: string
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
} | null)
/**
 * Asks by the health protocol of gRPC.
 */
grpc?: ({
/**
 * Name of a port of the container, or a number.
 */
port?: (string | number | null)
/**
 * Service to ask for.
 */
service?: (string | null)
} | null)
/**
 * Opens a connection.
 */
tcp?: ({
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
} | null)
/**
 * Runs a command in the container; 0 is good.
 * 
 * @minItems 1
 * @maxItems 256
 */
exec?: ([string, ...(string)[]] | null)
/**
 * Seconds before the first time.
 */
initialDelaySeconds?: (number | null)
/**
 * Seconds between two times.
 */
periodSeconds?: (number | null)
/**
 * Seconds to wait for an answer.
 */
timeoutSeconds?: (number | null)
/**
 * Failures in a row that count as one.
 */
failureThreshold?: (number | null)
/**
 * Successes in a row before the pod is ready again.
 */
successThreshold?: (number | null)
} | null)
/**
 * How long the start may take; the others wait for it. `null` for none.
 */
startup?: ({
/**
 * Asks by HTTP.
 */
http?: ({
/**
 * Path to ask.
 */
path: string
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
} | null)
/**
 * Asks by the health protocol of gRPC.
 */
grpc?: ({
/**
 * Name of a port of the container, or a number.
 */
port?: (string | number | null)
/**
 * Service to ask for.
 */
service?: (string | null)
} | null)
/**
 * Opens a connection.
 */
tcp?: ({
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
} | null)
/**
 * Runs a command in the container; 0 is good.
 * 
 * @minItems 1
 * @maxItems 256
 */
exec?: ([string, ...(string)[]] | null)
/**
 * Seconds before the first time.
 */
initialDelaySeconds?: (number | null)
/**
 * Seconds between two times.
 */
periodSeconds?: (number | null)
/**
 * Seconds to wait for an answer.
 */
timeoutSeconds?: (number | null)
/**
 * Failures in a row that count as one.
 */
failureThreshold?: (number | null)
} | null)
} | null)
/**
 * How many pods run: a fixed number of `replicas`, or as many as there is work for by `autoscaling` or `keda`. The three exclude each other; a layer removes what another one states with `null`.
 */
scaling?: ({
/**
 * Number of pods while started.
 */
replicas?: (number | null)
/**
 * How many pods a node drain may take down at once. A PodDisruptionBudget exists only where at least two pods always run; there it cannot be 0, which would block every drain.
 */
maxUnavailable?: (number | null)
/**
 * Number of pods by the load of the pods themselves (HorizontalPodAutoscaler). Without `cpu` and `memory` it follows 70 percent of the requested CPU.
 */
autoscaling?: ({
/**
 * Fewest pods while started.
 */
minReplicas?: (number | null)
/**
 * Most pods.
 */
maxReplicas?: (number | null)
/**
 * Average use of CPU to aim at, in percent of what the containers request.
 */
cpu?: (number | null)
/**
 * Average use of memory to aim at, in percent of what the containers request. Does not suit runtimes that keep the memory they once had, such as a JVM.
 */
memory?: (number | null)
/**
 * How long fewer pods must have been enough before any is removed.
 */
scaleDownStabilizationSeconds?: (number | null)
} | null)
/**
 * Number of pods by what waits elsewhere: messages in a queue, the result of a query, the time of day (KEDA ScaledObject). Needs the capability `keda` of the Cluster.
 */
keda?: ({
/**
 * Fewest pods while started; 0 lets the last one go when nothing waits.
 */
minReplicas?: (number | null)
/**
 * Most pods.
 */
maxReplicas?: (number | null)
/**
 * Seconds between two looks at the triggers.
 */
pollingIntervalSeconds?: (number | null)
/**
 * Seconds without work before the last pods go.
 */
cooldownSeconds?: (number | null)
/**
 * Number of pods when nothing waits, where that is less than `minReplicas`; 0 is the only number that KEDA supports.
 */
idleReplicas?: (number | null)
/**
 * What the number of pods follows, by name; the trigger that wants most pods wins.
 */
triggers?: ({
/**
 * One source of work, as KEDA describes it for its type.
 */
[k: string]: {
/**
 * Type of the KEDA scaler.
 */
type?: (string | null)
/**
 * How the threshold is compared with what the trigger measures.
 */
metricType?: ("AverageValue" | "Value" | "Utilization" | null)
/**
 * Parameters of the scaler, by name. They may hold references such as `@{self.namespace}`.
 */
metadata?: ({
[k: string]: string | number | boolean | null
} | null)
/**
 * Parameters of the scaler that are fed from the secret backend, by name.
 */
secrets?: ({
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
} | null
} | null)
} | null)
} | null)
/**
 * How a new version takes the place of the old one.
 */
rollout?: ({
/**
 * `rolling` starts new pods before it stops old ones, `recreate` stops them first. The default is `rolling`, and `recreate` with one replica whose storage one node alone can mount.
 */
strategy?: ("rolling" | "recreate" | null)
/**
 * Pods over the number of replicas while `rolling`, as a number or a share.
 */
maxSurge?: (number | string | null)
/**
 * Pods below the number of replicas while `rolling`, as a number or a share.
 */
maxUnavailable?: (number | string | null)
/**
 * Seconds that a new pod must be ready before it counts.
 */
minReadySeconds?: (number | null)
/**
 * Seconds without progress after which a rollout counts as failed.
 */
progressDeadlineSeconds?: (number | null)
/**
 * Old versions to keep for a rollback by hand.
 */
revisionHistoryLimit?: (number | null)
} | null)
/**
 * On which nodes the pods run.
 */
scheduling?: ({
/**
 * PriorityClass of the pods, which exists in the cluster.
 */
priorityClass?: (string | null)
/**
 * Labels that a node must have.
 */
nodeSelector?: ({
[k: string]: string | null
} | null)
/**
 * Taints of nodes that the pods put up with.
 * 
 * @maxItems 32
 */
tolerations?: ({
/**
 * Key of the taint; without it every key.
 */
key?: string
/**
 * How the taint is compared.
 */
operator: ("Equal" | "Exists")
/**
 * Value of the taint.
 */
value?: string
/**
 * Effect of the taint; without it every effect.
 */
effect?: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
/**
 * Seconds for which `NoExecute` is put up with.
 */
tolerationSeconds?: number
}[] | null)
/**
 * What the pods are spread over, in place of nodes and zones; an empty list spreads them over nothing.
 * 
 * @maxItems 8
 */
spread?: ({
/**
 * Label of the nodes.
 */
topologyKey: string
/**
 * Largest difference of the numbers of pods.
 */
maxSkew?: number
/**
 * `soft` prefers the rule, `hard` leaves a pod waiting.
 */
whenUnsatisfiable?: ("soft" | "hard")
}[] | null)
} | null)
/**
 * When somebody is to be told. Made where the Cluster has the capability `prometheusOperator`.
 */
alerts?: ({
/**
 * Whether the standard alerts of a workload are made: pods that are not ready or restart, a stuck rollout, a number of pods at its maximum, secrets that cannot be read. Default: as the Environment says, which is true where it has `observability.alerts`.
 */
standard?: (boolean | null)
/**
 * Alerts of this integration, by name. One with the name of a standard alert replaces it.
 */
rules?: ({
/**
 * One alert.
 */
[k: string]: {
/**
 * Condition in PromQL. References such as `@{self.namespace}` limit it to this integration.
 */
expr?: (string | null)
/**
 * How long the condition must hold.
 */
for?: (string | null)
/**
 * How urgent it is.
 */
severity?: ("critical" | "warning" | "info" | null)
/**
 * What is wrong, in one line. Templates of Prometheus such as `{{ $labels.pod }}` and `{{ $value }}` stay as they are.
 */
summary?: (string | null)
/**
 * What it means and what to look at, with the same templates.
 */
description?: (string | null)
/**
 * Further labels of the alert, by which it is routed.
 */
labels?: ({
[k: string]: string | null
} | null)
} | null
} | null)
} | null)
/**
 * Grafana dashboards, by name: the JSON text that Grafana exports.
 */
dashboards?: ({
[k: string]: string | null
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
/**
 * Grace period of the pod, which must have room for the other two and five seconds more. By default it is just that long.
 */
gracePeriodSeconds?: (number | null)
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
/**
 * Objects of kinds that Cistern does not make, by a short name, as Kubernetes knows them. They live in the namespace of the release, carry its labels and pass the same checks as all other objects. Texts may hold references.
 */
extraObjects?: ({
/**
 * One object: `apiVersion`, `kind` and what its kind has.
 */
[k: string]: {
/**
 * Version of the API, such as `networking.k8s.io/v1`.
 */
apiVersion?: (string | null)
/**
 * Kind of the object; one that the project of the organization allows.
 */
kind?: (string | null)
/**
 * What is known of the object besides its content.
 */
metadata?: ({
/**
 * Name of the object. Default: the name of the integration, a hyphen, and the short name.
 */
name?: (string | null)
/**
 * Namespace; never another one than that of the release, which needs not be said.
 */
namespace?: (string | null)
/**
 * Labels besides those of all objects of the release.
 */
labels?: ({
[k: string]: string | null
} | null)
/**
 * Annotations.
 */
annotations?: ({
[k: string]: string | null
} | null)
} | null)
[k: string]: unknown
} | null
} | null)
/**
 * Changes to objects that Cistern makes for this release, by a short name: the last resort, where no setting exists. Each is listed in `DEVIATIONS.md` of the environment, and its result passes all checks.
 */
patches?: ({
/**
 * One change, by `merge` or by `json`. A layer states it as a whole.
 */
[k: string]: {
/**
 * The objects of this release that are changed; there must be at least one.
 */
target: {
/**
 * Kind of the objects.
 */
kind: string
/**
 * Name of the object. Default: all of the kind.
 */
name?: string
/**
 * API group, where kinds of several groups have one name; empty for the core group.
 */
group?: string
}
/**
 * Fields to lay over those of the object: maps merge, lists of containers, variables, ports and the like merge by the key that Kubernetes merges them by, other lists are replaced, and `null` removes.
 */
merge: {

}
/**
 * Why no setting will do, for those who review it.
 */
reason: string
} | {
/**
 * The objects of this release that are changed; there must be at least one.
 */
target: {
/**
 * Kind of the objects.
 */
kind: string
/**
 * Name of the object. Default: all of the kind.
 */
name?: string
/**
 * API group, where kinds of several groups have one name; empty for the core group.
 */
group?: string
}
/**
 * Operations of a JSON Patch (RFC 6902), in their order.
 * 
 * @minItems 1
 * @maxItems 128
 * 
 * Items: One operation.
 */
json: [{
/**
 * What to do.
 */
op: ("add" | "remove" | "replace" | "move" | "copy" | "test")
/**
 * Where, as a JSON pointer such as `/spec/template/spec/hostname`.
 */
path: string
/**
 * Where `move` and `copy` take the value from.
 */
from?: string
/**
 * The value of `add`, `replace` and `test`.
 */
value?: {
[k: string]: unknown
}
}, ...({
/**
 * What to do.
 */
op: ("add" | "remove" | "replace" | "move" | "copy" | "test")
/**
 * Where, as a JSON pointer such as `/spec/template/spec/hostname`.
 */
path: string
/**
 * Where `move` and `copy` take the value from.
 */
from?: string
/**
 * The value of `add`, `replace` and `test`.
 */
value?: {
[k: string]: unknown
}
})[]]
/**
 * Why no setting will do, for those who review it.
 */
reason: string
} | null
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
/**
 * Further namespaced kinds that the Applications of the organization may apply.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: A kind.
 */
allowedKinds?: [{
/**
 * API group; empty for the core group.
 */
group: string
/**
 * Kind of the objects.
 */
kind: string
}, ...({
/**
 * API group; empty for the core group.
 */
group: string
/**
 * Kind of the objects.
 */
kind: string
})[]]
/**
 * Mail addresses of the people who administer the organization, as the API server knows them. Needed where an environment runs the organization.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: A mail address.
 */
adminUsers?: [string, ...(string)[]]
/**
 * Repositories that may be bound to the organization: all of an owner, or one.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: `github.com/<owner>` or `github.com/<owner>/<repository>`.
 */
repositories?: [string, ...(string)[]]
/**
 * What the pods of a namespace may use together and each: a preset, or the numbers.
 */
quota?: (("none" | "small" | "large") | {
/**
 * What all pods together may reserve.
 */
requests: {
/**
 * CPU.
 */
cpu: string
/**
 * Memory.
 */
memory: string
}
/**
 * What the limits of all pods together may be.
 */
limits: {
/**
 * CPU.
 */
cpu: string
/**
 * Memory.
 */
memory: string
}
/**
 * Number of claims.
 */
persistentVolumeClaims: number
/**
 * Number of pods.
 */
pods: number
/**
 * What one container may use.
 */
container: {
/**
 * Limits of a container that states none.
 */
default: {
/**
 * CPU.
 */
cpu: string
/**
 * Memory.
 */
memory: string
}
/**
 * Requests of a container that states none.
 */
defaultRequest: {
/**
 * CPU.
 */
cpu: string
/**
 * Memory.
 */
memory: string
}
/**
 * Most that a container may use.
 */
max: {
/**
 * CPU.
 */
cpu: string
/**
 * Memory.
 */
memory: string
}
/**
 * Least that a container must ask for.
 */
min: {
/**
 * CPU.
 */
cpu: string
/**
 * Memory.
 */
memory: string
}
}
})
/**
 * `strict`: pods reach the DNS, the API server, the registries and the egress proxy, besides their own namespace. `isolated`: they reach everything, and only the organization reaches them.
 */
network?: ("isolated" | "strict")
/**
 * Where events of the repositories arrive, and how they prove where they come from.
 */
webhook?: {
/**
 * Where the events come from.
 */
provider?: "github"
/**
 * The secret that the events are signed with. The value itself is never written down.
 */
secret: ({
/**
 * The Secret.
 */
existingSecret: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Key of the Secret.
 */
key: string
}
} | {
/**
 * Key in the secret backend, relative to its prefix; it belongs to the organization.
 */
remoteKey: string
/**
 * Field of the secret at that key.
 */
property?: string
} | {
/**
 * Always `true`.
 */
generated: true
})
/**
 * How events get in: through a tunnel of its own, or by a route as that of a release.
 */
exposure: ("tunnel" | "public" | "internal")
/**
 * Host label below the domain. Default: `<organization>-webhooks`.
 */
hostLabel?: string
}
/**
 * A tunnel of Cloudflare that exists already.
 */
tunnel?: {
/**
 * Id of the tunnel.
 */
id: string
/**
 * The credentials file of the tunnel.
 */
credentials: ({
/**
 * The Secret.
 */
existingSecret: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Key of the Secret.
 */
key: string
}
} | {
/**
 * Key in the secret backend, relative to its prefix; it belongs to the organization.
 */
remoteKey: string
/**
 * Field of the secret at that key.
 */
property?: string
})
/**
 * Image of `cloudflared`. Default: one that the compiler names by digest. With its digest; without a registry host it is taken relative to the registry of the environment.
 */
image?: string
}
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
/**
 * What finds the pods to scrape: a PodMonitor, or a ServiceMonitor by way of the Service. Either opens no port that was closed.
 */
monitor?: ("pod" | "service")
} | null)
}
/**
 * Command of the container in place of that of the image.
 * 
 * @maxItems 256
 */
command?: string[]
/**
 * Arguments of the container, after those that the runtime profile gives.
 * 
 * @maxItems 256
 */
arguments?: string[]
/**
 * When the integration runs, where it does not run all the time: it becomes a CronJob, and serves nothing.
 */
schedule?: {
/**
 * Minute, hour, day of the month, month and day of the week, as `cron` reads them.
 */
cron?: string
/**
 * Time zone of the schedule, by its IANA name.
 */
timeZone?: string
/**
 * What happens when the last run has not ended: the new one is left out, both run, or the last one is stopped.
 */
concurrency?: ("forbid" | "allow" | "replace")
/**
 * Seconds by which a run may start late, for instance after an outage; later it is left out.
 */
startingDeadlineSeconds?: number
/**
 * Seconds after which a run that has not ended is stopped.
 */
deadlineSeconds?: number
/**
 * How often a failed run starts again.
 */
retries?: number
/**
 * How many ended runs are kept, with their logs.
 */
history?: {
/**
 * Runs that succeeded.
 */
successful?: number
/**
 * Runs that failed.
 */
failed?: number
}
}
/**
 * Configuration that is no secret. Addresses are written as references such as `@{stock-query.url}` or `@{environment.domain.public}`, which each environment and cluster resolves; `@@{` writes a literal `@{`.
 */
config?: {
/**
 * Environment variables, by name.
 */
env?: {
[k: string]: string | number | boolean | {
/**
 * Name of the ConfigMap.
 */
configMap: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the pod starts without it.
 */
optional?: boolean
}
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
} | {
/**
 * Name of the ConfigMap.
 */
configMap: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the pod starts without it.
 */
optional?: boolean
}
}
/**
 * ConfigMaps and Secrets that exist in the namespace already, whose keys all become variables. A later one wins over an earlier one, and what `env` says over all of them.
 * 
 * @maxItems 32
 */
from?: ({
/**
 * Name of the ConfigMap.
 */
configMap: string
/**
 * Text in front of each name.
 */
prefix?: string
/**
 * Whether the pod starts without it.
 */
optional?: boolean
} | {
/**
 * Name of the Secret.
 */
secret: string
/**
 * Text in front of each name.
 */
prefix?: string
/**
 * Whether the pod starts without it.
 */
optional?: boolean
})[]
}
/**
 * Which field of which secret feeds which variable or file. Values never appear in the catalog.
 */
secrets?: {
/**
 * Passwords that the platform generates once in each environment and keeps, by name. Nobody knows them, and no value is in Git.
 */
generated?: {
/**
 * One password, and what it feeds: a variable, a file or both.
 */
[k: string]: {
/**
 * Number of characters. A password that exists already stays as it is.
 */
length?: number
/**
 * How many of them are symbols; none by default, so that it needs no escape in a URL.
 */
symbols?: number
/**
 * Variable that it feeds.
 */
env?: string
/**
 * File that it feeds, by absolute path or by name in the secrets folder `/etc/secrets`.
 */
file?: string
}
}
/**
 * Environment variables fed from the secret backend or from a Secret that exists in the namespace already, by name.
 */
env?: {
[k: string]: {
/**
 * Key in the secret backend, relative to its prefix; must lie below a path that the organization owns.
 */
key: string
/**
 * Field of the secret at that key.
 */
property: string
} | {
/**
 * Name of the Secret.
 */
secret: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the pod starts without it.
 */
optional?: boolean
}
}
/**
 * Files fed from the secret backend or from a Secret that exists in the namespace already, by absolute path or by name in the secrets folder `/etc/secrets`.
 */
files?: {
[k: string]: {
/**
 * Key in the secret backend, relative to its prefix; must lie below a path that the organization owns.
 */
key: string
/**
 * Field of the secret at that key.
 */
property: string
} | {
/**
 * Name of the Secret.
 */
secret: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the pod starts without it.
 */
optional?: boolean
}
}
}
/**
 * Jobs that run once, and again whenever anything changes that they are made of: their settings, their image, the configuration they read. By name.
 */
jobs?: {
/**
 * One job.
 */
[k: string]: {
/**
 * Image of the job, with nothing but its own variables and files. Without it the job runs the image of the integration, with all that the integration has.
 */
image?: {
/**
 * Image repository. Without a registry host it is taken relative to the registry of the environment.
 */
repository?: string
/**
 * Digest of the image.
 */
digest?: string
}
/**
 * Command in place of that of the image.
 * 
 * @maxItems 256
 */
command?: string[]
/**
 * Arguments of the command.
 * 
 * @maxItems 256
 */
arguments?: string[]
/**
 * Environment variables, by name. References such as `@{environment.name}` work as in `config.env`.
 */
env?: {
[k: string]: string | number | boolean
}
/**
 * Environment variables fed from the secret backend or from a Secret that exists in the namespace already, by name.
 */
secrets?: {
[k: string]: {
/**
 * Key in the secret backend, relative to its prefix; must lie below a path that the organization owns.
 */
key: string
/**
 * Field of the secret at that key.
 */
property: string
} | {
/**
 * Name of the Secret.
 */
secret: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the pod starts without it.
 */
optional?: boolean
}
}
/**
 * Compute resources of the container, as in Kubernetes. A memory limit is required.
 */
resources?: {
/**
 * What the scheduler reserves.
 */
requests?: {
/**
 * CPU.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
/**
 * Room on the disk of the node.
 */
"ephemeral-storage"?: string
}
/**
 * What the container may use at most.
 */
limits?: {
/**
 * CPU.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
/**
 * Room on the disk of the node.
 */
"ephemeral-storage"?: string
}
}
/**
 * Folders and files of the main container that this one shares, by their paths there: those of `config.files`, `secrets.files`, `storage` and `security.writablePaths`.
 * 
 * @maxItems 32
 */
mounts?: string[]
/**
 * Folders of its own that must be writable besides `/tmp`; each becomes an emptyDir.
 * 
 * @maxItems 32
 */
writablePaths?: string[]
/**
 * Numeric user id of the image, where it differs from `security.runAsUser`.
 */
runAsUser?: number
/**
 * Seconds after which a job that has not ended is stopped.
 */
deadlineSeconds?: number
/**
 * How often a failed job starts again.
 */
retries?: number
}
}
/**
 * Further containers of the pods, by name.
 */
containers?: {
/**
 * One container.
 */
[k: string]: {
/**
 * `init` runs to its end before the main container starts; `sidecar` starts before it and runs beside it.
 */
kind?: ("init" | "sidecar")
/**
 * Where it comes among the others, the lowest first; sidecars before init containers, then by name.
 */
order?: number
/**
 * Image of the container. The same registries are allowed as for the image of the integration.
 */
image?: {
/**
 * Image repository. Without a registry host it is taken relative to the registry of the environment.
 */
repository?: string
/**
 * Digest of the image.
 */
digest?: string
}
/**
 * Command in place of that of the image.
 * 
 * @maxItems 256
 */
command?: string[]
/**
 * Arguments of the command.
 * 
 * @maxItems 256
 */
arguments?: string[]
/**
 * Environment variables, by name. References such as `@{environment.name}` work as in `config.env`.
 */
env?: {
[k: string]: string | number | boolean
}
/**
 * Environment variables fed from the secret backend or from a Secret that exists in the namespace already, by name.
 */
secrets?: {
[k: string]: {
/**
 * Key in the secret backend, relative to its prefix; must lie below a path that the organization owns.
 */
key: string
/**
 * Field of the secret at that key.
 */
property: string
} | {
/**
 * Name of the Secret.
 */
secret: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the pod starts without it.
 */
optional?: boolean
}
}
/**
 * Compute resources of the container, as in Kubernetes. A memory limit is required.
 */
resources?: {
/**
 * What the scheduler reserves.
 */
requests?: {
/**
 * CPU.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
/**
 * Room on the disk of the node.
 */
"ephemeral-storage"?: string
}
/**
 * What the container may use at most.
 */
limits?: {
/**
 * CPU.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
/**
 * Room on the disk of the node.
 */
"ephemeral-storage"?: string
}
}
/**
 * Folders and files of the main container that this one shares, by their paths there: those of `config.files`, `secrets.files`, `storage` and `security.writablePaths`.
 * 
 * @maxItems 32
 */
mounts?: string[]
/**
 * Folders of its own that must be writable besides `/tmp`; each becomes an emptyDir.
 * 
 * @maxItems 32
 */
writablePaths?: string[]
/**
 * Numeric user id of the image, where it differs from `security.runAsUser`.
 */
runAsUser?: number
/**
 * Ports that a sidecar serves, by name.
 */
ports?: {
[k: string]: number
}
/**
 * How the kubelet asks a sidecar whether it is well.
 */
probes?: {
/**
 * When the container is restarted. `null` for never.
 */
liveness?: ({
/**
 * Asks by HTTP.
 */
http?: {
/**
 * Path to ask.
 */
path: string
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
}
/**
 * Asks by the health protocol of gRPC.
 */
grpc?: {
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
/**
 * Service to ask for.
 */
service?: string
}
/**
 * Opens a connection.
 */
tcp?: {
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
}
/**
 * Runs a command in the container; 0 is good.
 * 
 * @minItems 1
 * @maxItems 256
 */
exec?: [string, ...(string)[]]
/**
 * Seconds before the first time.
 */
initialDelaySeconds?: number
/**
 * Seconds between two times.
 */
periodSeconds?: number
/**
 * Seconds to wait for an answer.
 */
timeoutSeconds?: number
/**
 * Failures in a row that count as one.
 */
failureThreshold?: number
} | null)
/**
 * When the pod gets requests. `null` for as soon as it runs.
 */
readiness?: ({
/**
 * Asks by HTTP.
 */
http?: {
/**
 * Path to ask.
 */
path: string
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
}
/**
 * Asks by the health protocol of gRPC.
 */
grpc?: {
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
/**
 * Service to ask for.
 */
service?: string
}
/**
 * Opens a connection.
 */
tcp?: {
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
}
/**
 * Runs a command in the container; 0 is good.
 * 
 * @minItems 1
 * @maxItems 256
 */
exec?: [string, ...(string)[]]
/**
 * Seconds before the first time.
 */
initialDelaySeconds?: number
/**
 * Seconds between two times.
 */
periodSeconds?: number
/**
 * Seconds to wait for an answer.
 */
timeoutSeconds?: number
/**
 * Failures in a row that count as one.
 */
failureThreshold?: number
/**
 * Successes in a row before the pod is ready again.
 */
successThreshold?: number
} | null)
/**
 * How long the start may take; the others wait for it. `null` for none.
 */
startup?: ({
/**
 * Asks by HTTP.
 */
http?: {
/**
 * Path to ask.
 */
path: string
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
}
/**
 * Asks by the health protocol of gRPC.
 */
grpc?: {
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
/**
 * Service to ask for.
 */
service?: string
}
/**
 * Opens a connection.
 */
tcp?: {
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
}
/**
 * Runs a command in the container; 0 is good.
 * 
 * @minItems 1
 * @maxItems 256
 */
exec?: [string, ...(string)[]]
/**
 * Seconds before the first time.
 */
initialDelaySeconds?: number
/**
 * Seconds between two times.
 */
periodSeconds?: number
/**
 * Seconds to wait for an answer.
 */
timeoutSeconds?: number
/**
 * Failures in a row that count as one.
 */
failureThreshold?: number
} | null)
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
/**
 * Room on the disk of the node to reserve, for logs and scratch folders.
 */
"ephemeral-storage"?: string
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
/**
 * Room on the disk of the node that the container may use at most.
 */
"ephemeral-storage"?: string
}
}
/**
 * Volumes that outlive the pods, by name. A claim is never deleted with the release; whoever no longer needs it deletes it by hand.
 */
storage?: {
/**
 * One volume.
 */
[k: string]: {
/**
 * Size of the claim. It can grow where the class allows it, and never shrink.
 */
size?: string
/**
 * StorageClass; without it that of the cluster. It cannot be changed later.
 */
class?: string
/**
 * Who may mount it: the pods of one node, of all nodes, one single pod, or all nodes without writing. It cannot be changed later.
 */
accessMode?: ("ReadWriteOnce" | "ReadWriteMany" | "ReadWriteOncePod" | "ReadOnlyMany")
/**
 * Where the container finds it.
 */
mountPath?: string
/**
 * Folder of the volume to mount in place of the whole.
 */
subPath?: string
/**
 * A PersistentVolumeClaim that exists in the namespace already; none is made.
 */
existingClaim?: string
/**
 * Whether it is mounted without writing.
 */
readOnly?: boolean
}
}
/**
 * How the kubelet asks the container whether it is well. Without `http`, `grpc`, `tcp` or `exec` it asks what `http.health` says.
 */
probes?: {
/**
 * When the container is restarted. `null` for never.
 */
liveness?: ({
/**
 * Asks by HTTP.
 */
http?: {
/**
 * Path to ask.
 */
path: string
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
}
/**
 * Asks by the health protocol of gRPC.
 */
grpc?: {
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
/**
 * Service to ask for.
 */
service?: string
}
/**
 * Opens a connection.
 */
tcp?: {
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
}
/**
 * Runs a command in the container; 0 is good.
 * 
 * @minItems 1
 * @maxItems 256
 */
exec?: [string, ...(string)[]]
/**
 * Seconds before the first time.
 */
initialDelaySeconds?: number
/**
 * Seconds between two times.
 */
periodSeconds?: number
/**
 * Seconds to wait for an answer.
 */
timeoutSeconds?: number
/**
 * Failures in a row that count as one.
 */
failureThreshold?: number
} | null)
/**
 * When the pod gets requests. `null` for as soon as it runs.
 */
readiness?: ({
/**
 * Asks by HTTP.
 */
http?: {
/**
 * Path to ask.
 */
path: string
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
}
/**
 * Asks by the health protocol of gRPC.
 */
grpc?: {
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
/**
 * Service to ask for.
 */
service?: string
}
/**
 * Opens a connection.
 */
tcp?: {
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
}
/**
 * Runs a command in the container; 0 is good.
 * 
 * @minItems 1
 * @maxItems 256
 */
exec?: [string, ...(string)[]]
/**
 * Seconds before the first time.
 */
initialDelaySeconds?: number
/**
 * Seconds between two times.
 */
periodSeconds?: number
/**
 * Seconds to wait for an answer.
 */
timeoutSeconds?: number
/**
 * Failures in a row that count as one.
 */
failureThreshold?: number
/**
 * Successes in a row before the pod is ready again.
 */
successThreshold?: number
} | null)
/**
 * How long the start may take; the others wait for it. `null` for none.
 */
startup?: ({
/**
 * Asks by HTTP.
 */
http?: {
/**
 * Path to ask.
 */
path: string
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
}
/**
 * Asks by the health protocol of gRPC.
 */
grpc?: {
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
/**
 * Service to ask for.
 */
service?: string
}
/**
 * Opens a connection.
 */
tcp?: {
/**
 * Name of a port of the container, or a number.
 */
port: (string | number)
}
/**
 * Runs a command in the container; 0 is good.
 * 
 * @minItems 1
 * @maxItems 256
 */
exec?: [string, ...(string)[]]
/**
 * Seconds before the first time.
 */
initialDelaySeconds?: number
/**
 * Seconds between two times.
 */
periodSeconds?: number
/**
 * Seconds to wait for an answer.
 */
timeoutSeconds?: number
/**
 * Failures in a row that count as one.
 */
failureThreshold?: number
} | null)
}
/**
 * How many pods run: a fixed number of `replicas`, or as many as there is work for by `autoscaling` or `keda`. The three exclude each other; a layer removes what another one states with `null`.
 */
scaling?: {
/**
 * Number of pods while started.
 */
replicas?: number
/**
 * How many pods a node drain may take down at once. A PodDisruptionBudget exists only where at least two pods always run; there it cannot be 0, which would block every drain.
 */
maxUnavailable?: number
/**
 * Number of pods by the load of the pods themselves (HorizontalPodAutoscaler). Without `cpu` and `memory` it follows 70 percent of the requested CPU.
 */
autoscaling?: {
/**
 * Fewest pods while started.
 */
minReplicas: number
/**
 * Most pods.
 */
maxReplicas: number
/**
 * Average use of CPU to aim at, in percent of what the containers request.
 */
cpu?: number
/**
 * Average use of memory to aim at, in percent of what the containers request. Does not suit runtimes that keep the memory they once had, such as a JVM.
 */
memory?: number
/**
 * How long fewer pods must have been enough before any is removed.
 */
scaleDownStabilizationSeconds?: number
}
/**
 * Number of pods by what waits elsewhere: messages in a queue, the result of a query, the time of day (KEDA ScaledObject). Needs the capability `keda` of the Cluster.
 */
keda?: {
/**
 * Fewest pods while started; 0 lets the last one go when nothing waits.
 */
minReplicas: number
/**
 * Most pods.
 */
maxReplicas: number
/**
 * Seconds between two looks at the triggers.
 */
pollingIntervalSeconds?: number
/**
 * Seconds without work before the last pods go.
 */
cooldownSeconds?: number
/**
 * Number of pods when nothing waits, where that is less than `minReplicas`; 0 is the only number that KEDA supports.
 */
idleReplicas?: number
/**
 * What the number of pods follows, by name; the trigger that wants most pods wins.
 */
triggers: {
/**
 * One source of work, as KEDA describes it for its type.
 */
[k: string]: {
/**
 * Type of the KEDA scaler.
 */
type: string
/**
 * How the threshold is compared with what the trigger measures.
 */
metricType?: ("AverageValue" | "Value" | "Utilization")
/**
 * Parameters of the scaler, by name. They may hold references such as `@{self.namespace}`.
 */
metadata?: {
[k: string]: string | number | boolean
}
/**
 * Parameters of the scaler that are fed from the secret backend, by name.
 */
secrets?: {
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
}
}
}
/**
 * How a new version takes the place of the old one.
 */
rollout?: {
/**
 * `rolling` starts new pods before it stops old ones, `recreate` stops them first. The default is `rolling`, and `recreate` with one replica whose storage one node alone can mount.
 */
strategy?: ("rolling" | "recreate")
/**
 * Pods over the number of replicas while `rolling`, as a number or a share.
 */
maxSurge?: (number | string)
/**
 * Pods below the number of replicas while `rolling`, as a number or a share.
 */
maxUnavailable?: (number | string)
/**
 * Seconds that a new pod must be ready before it counts.
 */
minReadySeconds?: number
/**
 * Seconds without progress after which a rollout counts as failed.
 */
progressDeadlineSeconds?: number
/**
 * Old versions to keep for a rollback by hand.
 */
revisionHistoryLimit?: number
}
/**
 * On which nodes the pods run.
 */
scheduling?: {
/**
 * PriorityClass of the pods, which exists in the cluster.
 */
priorityClass?: string
/**
 * Labels that a node must have.
 */
nodeSelector?: {
[k: string]: string
}
/**
 * Taints of nodes that the pods put up with.
 * 
 * @maxItems 32
 * 
 * Items: One toleration.
 */
tolerations?: {
/**
 * Key of the taint; without it every key.
 */
key?: string
/**
 * How the taint is compared.
 */
operator: ("Equal" | "Exists")
/**
 * Value of the taint.
 */
value?: string
/**
 * Effect of the taint; without it every effect.
 */
effect?: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
/**
 * Seconds for which `NoExecute` is put up with.
 */
tolerationSeconds?: number
}[]
/**
 * What the pods are spread over, in place of nodes and zones; an empty list spreads them over nothing.
 * 
 * @maxItems 8
 * 
 * Items: One rule.
 */
spread?: {
/**
 * Label of the nodes.
 */
topologyKey: string
/**
 * Largest difference of the numbers of pods.
 */
maxSkew?: number
/**
 * `soft` prefers the rule, `hard` leaves a pod waiting.
 */
whenUnsatisfiable?: ("soft" | "hard")
}[]
}
/**
 * When somebody is to be told. Made where the Cluster has the capability `prometheusOperator`.
 */
alerts?: {
/**
 * Whether the standard alerts of a workload are made: pods that are not ready or restart, a stuck rollout, a number of pods at its maximum, secrets that cannot be read. Default: as the Environment says, which is true where it has `observability.alerts`.
 */
standard?: boolean
/**
 * Alerts of this integration, by name. One with the name of a standard alert replaces it.
 */
rules?: {
/**
 * One alert.
 */
[k: string]: {
/**
 * Condition in PromQL. References such as `@{self.namespace}` limit it to this integration.
 */
expr: string
/**
 * How long the condition must hold.
 */
for?: string
/**
 * How urgent it is.
 */
severity?: ("critical" | "warning" | "info")
/**
 * What is wrong, in one line. Templates of Prometheus such as `{{ $labels.pod }}` and `{{ $value }}` stay as they are.
 */
summary: string
/**
 * What it means and what to look at, with the same templates.
 */
description?: string
/**
 * Further labels of the alert, by which it is routed.
 */
labels?: {
[k: string]: string
}
}
}
}
/**
 * Grafana dashboards, by name: the JSON text that Grafana exports.
 */
dashboards?: {
[k: string]: string
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
/**
 * Grace period of the pod, which must have room for the other two and five seconds more. By default it is just that long.
 */
gracePeriodSeconds?: number
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
/**
 * Objects of kinds that Cistern does not make, by a short name, as Kubernetes knows them. They live in the namespace of the release, carry its labels and pass the same checks as all other objects. Texts may hold references.
 */
extraObjects?: {
/**
 * One object: `apiVersion`, `kind` and what its kind has.
 */
[k: string]: {
/**
 * Version of the API, such as `networking.k8s.io/v1`.
 */
apiVersion?: string
/**
 * Kind of the object; one that the project of the organization allows.
 */
kind?: string
/**
 * What is known of the object besides its content.
 */
metadata?: {
/**
 * Name of the object. Default: the name of the integration, a hyphen, and the short name.
 */
name?: string
/**
 * Namespace; never another one than that of the release, which needs not be said.
 */
namespace?: string
/**
 * Labels besides those of all objects of the release.
 */
labels?: {
[k: string]: string
}
/**
 * Annotations.
 */
annotations?: {
[k: string]: string
}
}
[k: string]: unknown
}
}
/**
 * Changes to objects that Cistern makes for this release, by a short name: the last resort, where no setting exists. Each is listed in `DEVIATIONS.md` of the environment, and its result passes all checks.
 */
patches?: {
/**
 * One change, by `merge` or by `json`. A layer states it as a whole.
 */
[k: string]: {
/**
 * The objects of this release that are changed; there must be at least one.
 */
target: {
/**
 * Kind of the objects.
 */
kind: string
/**
 * Name of the object. Default: all of the kind.
 */
name?: string
/**
 * API group, where kinds of several groups have one name; empty for the core group.
 */
group?: string
}
/**
 * Fields to lay over those of the object: maps merge, lists of containers, variables, ports and the like merge by the key that Kubernetes merges them by, other lists are replaced, and `null` removes.
 */
merge: {

}
/**
 * Why no setting will do, for those who review it.
 */
reason: string
} | {
/**
 * The objects of this release that are changed; there must be at least one.
 */
target: {
/**
 * Kind of the objects.
 */
kind: string
/**
 * Name of the object. Default: all of the kind.
 */
name?: string
/**
 * API group, where kinds of several groups have one name; empty for the core group.
 */
group?: string
}
/**
 * Operations of a JSON Patch (RFC 6902), in their order.
 * 
 * @minItems 1
 * @maxItems 128
 * 
 * Items: One operation.
 */
json: [{
/**
 * What to do.
 */
op: ("add" | "remove" | "replace" | "move" | "copy" | "test")
/**
 * Where, as a JSON pointer such as `/spec/template/spec/hostname`.
 */
path: string
/**
 * Where `move` and `copy` take the value from.
 */
from?: string
/**
 * The value of `add`, `replace` and `test`.
 */
value?: {
[k: string]: unknown
}
}, ...({
/**
 * What to do.
 */
op: ("add" | "remove" | "replace" | "move" | "copy" | "test")
/**
 * Where, as a JSON pointer such as `/spec/template/spec/hostname`.
 */
path: string
/**
 * Where `move` and `copy` take the value from.
 */
from?: string
/**
 * The value of `add`, `replace` and `test`.
 */
value?: {
[k: string]: unknown
}
})[]]
/**
 * Why no setting will do, for those who review it.
 */
reason: string
}
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
 * One way in: a domain and what serves it.
 */
public?: {
/**
 * Domain below which the routes live.
 */
domain: string
/**
 * The listener that routes attach to, on clusters with the Gateway API.
 */
gateway?: {
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
 * The pods of the gateway or of the ingress controller: from these the integrations accept requests.
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
 * One way in: a domain and what serves it.
 */
internal?: {
/**
 * Domain below which the routes live.
 */
domain: string
/**
 * The listener that routes attach to, on clusters with the Gateway API.
 */
gateway?: {
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
 * The pods of the gateway or of the ingress controller: from these the integrations accept requests.
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
 * Credentials of the registry, where nodes have none of their own. Either a Secret that exists in every namespace, or one that the secret backend has and every release fetches.
 */
imagePull?: ({
/**
 * Name of the Secret.
 */
secret: string
} | {
/**
 * Key in the secret backend, relative to its prefix.
 */
key: string
/**
 * Field of the secret at that key.
 */
property: string
})
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
 * Pod Security level that the namespace of an organization enforces in this environment, by organization. Default: `restricted`. A lower one lets pods in that a Waiver allows, and all others are still checked against `restricted`.
 */
podSecurity?: {
[k: string]: "restricted" | "baseline" | "privileged"
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
 * What keeps them; each kind has fields of its own. OpenBao and Vault need `server`, `mount`, `authMount` and `audience`, `kubernetes` a `namespace`, `aws` a `region` and a `rolePrefix`, `azure` a `server`, a `tenant` and `identities`, `gcp` a `project`.
 */
kind?: ("openbao" | "vault" | "kubernetes" | "aws" | "azure" | "gcp")
/**
 * Namespace of the Secrets (`kubernetes`).
 */
namespace?: string
/**
 * Region of the service (`aws`).
 */
region?: string
/**
 * Service that keeps the secrets (`aws`).
 */
service?: ("SecretsManager" | "ParameterStore")
/**
 * Beginning of the ARN of every role; `<namespace>.<integration>` follows (`aws`).
 */
rolePrefix?: string
/**
 * Id of the tenant (`azure`).
 */
tenant?: string
/**
 * Client id of the managed identity that reads the secrets of an organization, by organization (`azure`).
 */
identities?: {
[k: string]: string
}
/**
 * Project of the secrets (`gcp`).
 */
project?: string
/**
 * URL of the OpenBao or Vault server, of the Key Vault of Azure, or of the API server whose Secrets are read (default: that of the cluster itself).
 */
server?: string
/**
 * Mount of the key-value engine (version 2).
 */
mount?: string
/**
 * Path that every key is relative to.
 */
prefix: string
/**
 * Mount of the JWT auth method; a cluster may name its own.
 */
authMount?: string
/**
 * Audience of the ServiceAccount tokens.
 */
audience?: string
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
 * Which parts of the shared catalog run in this environment besides releases, and where. Without it none do.
 */
tenancy?: {
/**
 * Cluster of this environment that they run on.
 */
cluster: string
/**
 * Organizations of `catalog/organizations/` that run there: `all`, or their names. Default: none.
 */
organizations?: ("all" | [string, ...(string)[]])
/**
 * RepoBindings of `catalog/repobindings/` that run there: `all`, or their names. Default: none.
 */
repoBindings?: ("all" | [string, ...(string)[]])
/**
 * KnowledgeBases of `catalog/knowledgebases/` that run there: `all`, or their names. Default: none.
 */
knowledgeBases?: ("all" | [string, ...(string)[]])
/**
 * Agents of `catalog/agents/` that run there: `all`, or their names. Default: none.
 */
agents?: ("all" | [string, ...(string)[]])
/**
 * Pipelines and Tasks of `catalog/pipelines/` that can be run there: `all`, or their names. A Pipeline brings its Tasks along. Default: none.
 */
pipelineTemplates?: ("all" | [string, ...(string)[]])
/**
 * Namespace of the Pipelines and Tasks, which is made for them.
 */
pipelineNamespace?: string
/**
 * Systems of `systems` that runs of Pipelines may reach, besides names and the egress proxy. Nothing else lets them out.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: Name of a system.
 */
pipelineSystems?: [string, ...(string)[]]
/**
 * The API server as pods reach it, for the network preset `strict`: its addresses behind the Service, since policies see no others.
 */
apiServer?: {
/**
 * Addresses.
 * 
 * @minItems 1
 * @maxItems 32
 */
cidrs: [string, ...(string)[]]
/**
 * Ports.
 * 
 * @minItems 1
 * @maxItems 8
 */
ports?: [number, ...(number)[]]
}
/**
 * The registries of images as pods reach them, for the network preset `strict`.
 */
registry?: {
/**
 * Addresses.
 * 
 * @minItems 1
 * @maxItems 32
 */
cidrs: [string, ...(string)[]]
/**
 * Ports.
 * 
 * @minItems 1
 * @maxItems 8
 */
ports?: [number, ...(number)[]]
}
}
/**
 * Certificate authorities of the platform, as a ConfigMap that trust-manager or another controller makes in each namespace. Every runtime trusts them besides its own.
 */
caBundle?: {
/**
 * Name of the ConfigMap, the same in each namespace.
 */
configMap: string
/**
 * Key that holds the certificates as PEM.
 */
pem?: string
/**
 * The same certificates as a PKCS #12 trust store, which a JVM reads.
 */
pkcs12?: {
/**
 * Key that holds the trust store.
 */
key: string
/**
 * Password of the trust store, which protects nothing; without it the store must be written without one.
 */
password?: string
}
/**
 * Whether the bundle holds the public certificate authorities as well (`useDefaultCAs` of trust-manager). A JVM trusts the bundle alone.
 */
publicRoots?: boolean
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
 * Host name of the collector. With it every runtime is told where to push traces, metrics and logs to.
 */
host?: string
/**
 * Port that receives OTLP.
 */
port: number
/**
 * Protocol of that port; `http` is protobuf over HTTP.
 */
protocol?: ("grpc" | "http")
}
/**
 * What the collector of logs expects.
 */
logs?: {
/**
 * Labels of every pod, by which its logs are collected. A change restarts the pods.
 */
labels?: {
[k: string]: string
}
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
/**
 * How ServiceMonitors are made.
 */
serviceMonitor?: {
/**
 * Labels by which the agent selects ServiceMonitors.
 */
labels?: {
[k: string]: string
}
/**
 * Scrape interval.
 */
interval?: string
}
/**
 * How alerts are made.
 */
alerts?: {
/**
 * Labels by which the ruler selects PrometheusRules.
 */
labels?: {
[k: string]: string
}
/**
 * URL of the folder of runbooks; the name of the alert follows it.
 */
runbookBase?: string
/**
 * Whether integrations that do not say so themselves get the standard alerts.
 */
standard?: boolean
}
/**
 * How dashboards are made.
 */
dashboards?: {
/**
 * Labels by which Grafana finds dashboards. Default: `grafana_dashboard: "1"`.
 */
labels?: {
[k: string]: string
}
}
}
/**
 * What a change may not do to this environment: `cistern plan` fails where it does, unless a Waiver lets it through.
 */
plan?: {
/**
 * Effects that are refused, besides those of `--fail-on`.
 * 
 * @minItems 1
 */
failOn?: [("data-loss" | "recreate" | "privilege-widened" | "traffic" | "secret" | "capacity" | "restart" | "orphan" | "unknown" | "privilege-narrowed" | "next-run" | "observability" | "in-place"), ...(("data-loss" | "recreate" | "privilege-widened" | "traffic" | "secret" | "capacity" | "restart" | "orphan" | "unknown" | "privilege-narrowed" | "next-run" | "observability" | "in-place"))[]]
/**
 * How much one change may delete.
 */
maxDeletions?: {
/**
 * Most Applications. Default: any number.
 */
applications?: number
/**
 * Most objects. Default: any number.
 */
objects?: number
}
}
/**
 * The repository that the hydrated manifests are published to, and that Argo CD reads. Without it no object for Argo CD is made.
 */
rendered?: {
/**
 * URL of the repository, without credentials.
 */
repoURL: string
/**
 * Branch that holds the hydrated manifests.
 */
branch?: string
/**
 * `folders`: the environments that name one branch share it, and are published together. `branches`: each environment has a branch of its own.
 */
layout?: ("folders" | "branches")
/**
 * Whether to publish to `<branch>-next`, from which a promoter moves commits on to the branch.
 */
proposed?: boolean
/**
 * How Argo CD gets to read the repository: `none` for a public one, `existing` where somebody else sees to it, or a key in the secret backend with `username` and `password` (for SSH: `sshPrivateKey`).
 */
credentials: (("none" | "existing") | {
/**
 * Key, relative to the prefix of the secret backend.
 */
key: string
})
}
/**
 * How Argo CD delivers this environment. Every field has a default.
 */
argocd?: {
/**
 * Namespace of Argo CD.
 */
namespace?: string
/**
 * Cluster of this environment that Argo CD runs on. Without it Argo CD runs elsewhere.
 */
cluster?: string
/**
 * `applicationsets`: one ApplicationSet per organization. `applications`: every Application is hydrated by itself.
 */
mode?: ("applicationsets" | "applications")
/**
 * Where the defaults of `preserveResourcesOnDeletion` and `applicationsSync` come from. Default: `production` for an environment that promotes from another, else `development`.
 */
preset?: ("development" | "production")
/**
 * Whether a deleted Application leaves its objects in the cluster. Default: `true` in production.
 */
preserveResourcesOnDeletion?: boolean
/**
 * What the set may do to its Applications. Default: `create-update` in production, which never deletes one, else `sync`.
 */
applicationsSync?: ("sync" | "create-only" | "create-update" | "create-delete")
/**
 * Whether Argo CD syncs by itself, prunes what is gone and undoes changes made by hand.
 */
automated?: boolean
/**
 * Further options for the sync of releases.
 * 
 * @minItems 1
 * @maxItems 8
 */
syncOptions?: [("ClientSideApplyMigration=false" | "FailOnSharedResource=true" | "PruneLast=true" | "PrunePropagationPolicy=background" | "PrunePropagationPolicy=foreground" | "RespectIgnoreDifferences=true" | "ServerSideApply=true" | "SkipDryRunOnMissingResource=true"), ...(("ClientSideApplyMigration=false" | "FailOnSharedResource=true" | "PruneLast=true" | "PrunePropagationPolicy=background" | "PrunePropagationPolicy=foreground" | "RespectIgnoreDifferences=true" | "ServerSideApply=true" | "SkipDryRunOnMissingResource=true"))[]]
/**
 * Fields of the objects of releases that others own and Argo CD does not compare.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: Fields of the objects of one kind.
 */
ignoreDifferences?: [{
/**
 * API group; empty for the core group.
 */
group?: string
/**
 * Kind of the objects.
 */
kind: string
/**
 * Name of one object. Default: every one.
 */
name?: string
/**
 * Namespace of the objects. Default: every one.
 */
namespace?: string
/**
 * Fields by their paths, with `~1` for a slash in a key.
 * 
 * @minItems 1
 * @maxItems 64
 */
jsonPointers?: [string, ...(string)[]]
/**
 * Field managers whose fields are meant.
 * 
 * @minItems 1
 * @maxItems 16
 */
managedFieldsManagers?: [string, ...(string)[]]
}, ...({
/**
 * API group; empty for the core group.
 */
group?: string
/**
 * Kind of the objects.
 */
kind: string
/**
 * Name of one object. Default: every one.
 */
name?: string
/**
 * Namespace of the objects. Default: every one.
 */
namespace?: string
/**
 * Fields by their paths, with `~1` for a slash in a key.
 * 
 * @minItems 1
 * @maxItems 64
 */
jsonPointers?: [string, ...(string)[]]
/**
 * Field managers whose fields are meant.
 * 
 * @minItems 1
 * @maxItems 16
 */
managedFieldsManagers?: [string, ...(string)[]]
})[]]
/**
 * Times in which Argo CD may, or may not, sync this environment.
 * 
 * @minItems 1
 * @maxItems 32
 * 
 * Items: One window that comes again and again.
 */
syncWindows?: [{
/**
 * What happens in the window. With an `allow` window nothing is synced outside of one.
 */
kind: ("allow" | "deny")
/**
 * When it begins: minute, hour, day of the month, month and day of the week, as `cron` reads them.
 */
schedule: string
/**
 * How long it lasts.
 */
duration: string
/**
 * Time zone of the schedule, by its IANA name.
 */
timeZone?: string
/**
 * Whether people may sync by hand against the window.
 */
manualSync?: boolean
}, ...({
/**
 * What happens in the window. With an `allow` window nothing is synced outside of one.
 */
kind: ("allow" | "deny")
/**
 * When it begins: minute, hour, day of the month, month and day of the week, as `cron` reads them.
 */
schedule: string
/**
 * How long it lasts.
 */
duration: string
/**
 * Time zone of the schedule, by its IANA name.
 */
timeZone?: string
/**
 * Whether people may sync by hand against the window.
 */
manualSync?: boolean
})[]]
/**
 * Order in which integrations are synced, by integration; the others have wave 0. For `mode: applications` and `rollingSync`.
 */
waves?: {
/**
 * Wave.
 */
[k: string]: number
}
/**
 * Syncs the Applications of an organization wave by wave, each when those before it are healthy. Argo CD must run with progressive syncs.
 */
rollingSync?: {
/**
 * Most Applications of a wave that are synced at a time, in percent; at least one is.
 */
maxUpdate?: string
}
/**
 * What happens after a sync that failed.
 */
retry?: {
/**
 * Most attempts; `-1` for no limit.
 */
limit?: number
/**
 * Time before the second attempt.
 */
duration?: string
/**
 * What the time is multiplied with after each attempt.
 */
factor?: number
/**
 * Longest time between two attempts.
 */
maxDuration?: string
}
/**
 * The shared secret of the webhook by which the Git server announces pushes. One environment of an Argo CD says it.
 */
webhook?: {
/**
 * Kind of the Git server.
 */
provider: ("azuredevops" | "bitbucket" | "bitbucketserver" | "github" | "gitlab" | "gogs")
/**
 * Key of the secret backend, relative to its prefix, with the field `secret` (Azure DevOps: `username` and `password`).
 */
key: string
}
/**
 * A Job after each sync of a release with a route, which asks its URL by `EXPECTATIONS.json`; the sync fails where the answer is another. Without it none runs.
 */
smokeTest?: {
/**
 * Image with `sh` and `curl`, by its digest; its trust store has the authorities of the domains.
 */
image: string
/**
 * How often the URL is asked before the Job gives up, about five seconds apart.
 */
attempts?: number
/**
 * Addresses that the domains lead to, where these are not those of the gateway's pods: load balancers outside the cluster.
 * 
 * @minItems 1
 * @maxItems 32
 * 
 * Items: One address range.
 */
cidrs?: [string, ...(string)[]]
}
/**
 * External Secrets operator beside an Argo CD that runs elsewhere.
 */
externalSecrets?: {
/**
 * Version of the External Secrets operator.
 */
version: string
}
/**
 * Mount of the JWT auth method that trusts the cluster of an Argo CD that runs elsewhere. Default: that of the secret backend.
 */
authMount?: string
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
 * Ingress controller, used where there is no Gateway API. TLS is its own affair: certificates and redirects to HTTPS are configured there.
 */
ingress?: {
/**
 * `nginx` is ingress-nginx of the Kubernetes project; `traefik` needs its CRDs for middlewares.
 */
controller: ("nginx" | "traefik")
/**
 * Name of the IngressClass.
 */
className: string
/**
 * Pods of the controller, where they are not the `exposure.<way>.pods` of the Environment.
 */
pods?: {
/**
 * Port on which these pods listen for HTTPS.
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
/**
 * Annotations of the platform for each of these Ingresses, such as the entry points or a redirect to HTTPS.
 */
annotations?: {
[k: string]: string
}
/**
 * The class of internal routes; needed where the environment has public ones as well.
 */
internal?: {
/**
 * Name of the IngressClass.
 */
className: string
/**
 * Pods of the controller, where they are not the `exposure.<way>.pods` of the Environment.
 */
pods?: {
/**
 * Port on which these pods listen for HTTPS.
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
/**
 * Annotations of the platform for each of these Ingresses, such as the entry points or a redirect to HTTPS.
 */
annotations?: {
[k: string]: string
}
}
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
/**
 * KEDA.
 */
keda?: {
/**
 * Version of KEDA.
 */
version: string
}
/**
 * Stakater Reloader, which restarts workloads when one of their Secrets changes.
 */
reloader?: {

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
 * The cluster as Argo CD knows it.
 */
argocd?: {
/**
 * Name of the cluster in Argo CD. Default: the name of the Cluster, and `in-cluster` for the one that Argo CD runs on.
 */
name?: string
/**
 * How Argo CD gets to reach the cluster: `existing` where somebody else sees to it, or a key in the secret backend with the field `config`.
 */
credentials?: ("existing" | {
/**
 * Key, relative to the prefix of the secret backend; its field `config` is what Argo CD takes as `config` of a cluster.
 */
key: string
/**
 * URL of the API server.
 */
server: string
})
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

/**
 * A Task of Tekton in the shared pipeline catalog: steps that run one after another in one pod. The stable fields of `tekton.dev/v1` without StepActions and results of steps.
 */
export interface Task {
/**
 * Version of Tekton's API.
 */
apiVersion: "tekton.dev/v1"
/**
 * Kind of the document.
 */
kind: "Task"
/**
 * Identity of the Task. Its namespace comes from the Environment.
 */
metadata: {
/**
 * Name of the Task; equals the file name without `.yaml`.
 */
name: string
/**
 * Labels of the Task; those of Argo CD are not for the catalog.
 */
labels?: {
[k: string]: string
}
/**
 * Annotations of the Task. Those of Argo CD are not for the catalog.
 */
annotations?: {
[k: string]: string
}
}
/**
 * What the Task does.
 */
spec: {
/**
 * Name for people.
 */
displayName?: string
/**
 * What the Task does.
 */
description?: string
/**
 * Parameters of the Task.
 * 
 * @maxItems 100
 * 
 * Items: One parameter.
 */
params?: {
/**
 * Name of the parameter.
 */
name: string
/**
 * Whether the value is one text, a list of texts, or a map of texts with fixed names.
 */
type?: ("string" | "array" | "object")
/**
 * What the parameter is for.
 */
description?: string
/**
 * The texts of the parameter, by name, where its type is `object`.
 */
properties?: {
/**
 * One text.
 */
[k: string]: {
/**
 * Type of the text.
 */
type?: "string"
}
}
/**
 * Value where none is given; without it the parameter must be given.
 * 
 * @maxItems 200
 */
default?: (string | string[] | {
[k: string]: string
})
}[]
/**
 * Folders that whoever runs the Task provides.
 * 
 * @maxItems 50
 * 
 * Items: One folder.
 */
workspaces?: {
/**
 * Name of the workspace.
 */
name: string
/**
 * What the folder holds.
 */
description?: string
/**
 * Where the steps see it; without it below `/workspace`.
 */
mountPath?: string
/**
 * Whether the steps only read it.
 */
readOnly?: boolean
/**
 * Whether it may be missing.
 */
optional?: boolean
}[]
/**
 * Texts that the steps write and that a Pipeline hands on.
 * 
 * @maxItems 50
 * 
 * Items: One result.
 */
results?: {
/**
 * Name of the result.
 */
name: string
/**
 * Whether the result is one text, a list of texts, or a map of texts with fixed names.
 */
type?: ("string" | "array" | "object")
/**
 * What the result says.
 */
description?: string
/**
 * The texts of the result, by name, where its type is `object`.
 */
properties?: {
/**
 * One text.
 */
[k: string]: {
/**
 * Type of the text.
 */
type?: "string"
}
}
}[]
/**
 * Volumes of the pod.
 * 
 * @maxItems 50
 * 
 * Items: One volume; exactly one sort of it.
 */
volumes?: {
/**
 * Name of the volume.
 */
name: string
/**
 * An empty folder that goes with the pod.
 */
emptyDir?: {
/**
 * Where the folder lies.
 */
medium?: ("" | "Memory")
/**
 * How much it may hold.
 */
sizeLimit?: string
}
/**
 * The keys of a ConfigMap as files.
 */
configMap?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
/**
 * Permissions of the files, as a decimal number.
 */
defaultMode?: number
}
/**
 * The keys of a Secret as files.
 */
secret?: {
/**
 * Name of the Secret.
 */
secretName: string
/**
 * Whether it may be missing.
 */
optional?: boolean
/**
 * Permissions of the files, as a decimal number.
 */
defaultMode?: number
}
/**
 * A claim that is there already.
 */
persistentVolumeClaim?: {
/**
 * Name of the claim.
 */
claimName: string
/**
 * Whether nothing is written to it.
 */
readOnly?: boolean
}
}[]
/**
 * What all steps have in common; each may say otherwise.
 */
stepTemplate?: {
/**
 * Image by digest.
 */
image?: string
/**
 * When the image is pulled.
 */
imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
/**
 * Folder in which the container starts.
 */
workingDir?: string
/**
 * Environment variables. The place for every value that code needs: variables are not escaped anywhere else.
 * 
 * @maxItems 200
 * 
 * Items: One variable.
 */
env?: {
/**
 * Name of the variable.
 */
name: string
/**
 * Value of the variable; Tekton variables such as `$(params.revision)` are safe here.
 */
value?: string
/**
 * Where the value comes from instead.
 */
valueFrom?: {
/**
 * A key of a ConfigMap in the namespace of the pipelines.
 */
configMapKeyRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A key of a Secret in the namespace of the pipelines.
 */
secretKeyRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A field of the pod.
 */
fieldRef?: {
/**
 * Path of the field.
 */
fieldPath: string
}
}
}[]
/**
 * ConfigMaps and Secrets whose keys become variables.
 * 
 * @maxItems 50
 * 
 * Items: One source.
 */
envFrom?: {
/**
 * What stands before each name.
 */
prefix?: string
/**
 * The ConfigMap whose keys become variables.
 */
configMapRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
/**
 * The Secret whose keys become variables.
 */
secretRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
}[]
/**
 * Resources of the container.
 */
computeResources?: {
/**
 * What the scheduler reserves.
 */
requests?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
/**
 * What the container gets at most.
 */
limits?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
}
/**
 * Volumes that the container sees.
 * 
 * @maxItems 50
 * 
 * Items: One volume.
 */
volumeMounts?: {
/**
 * Name of the volume in `spec.volumes`.
 */
name: string
/**
 * Folder in the container; below `/tekton/` only `/tekton/home`.
 */
mountPath: string
/**
 * Folder of the volume.
 */
subPath?: string
/**
 * Whether the container cannot write there.
 */
readOnly?: boolean
}[]
/**
 * Privileges of the container. Without the level `restricted` of Pod Security it is not admitted.
 */
securityContext?: {
/**
 * Whether a process may get more privileges than its parent.
 */
allowPrivilegeEscalation?: boolean
/**
 * Capabilities of the Linux kernel.
 */
capabilities?: {
/**
 * Capabilities that are taken away.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
drop?: string[]
/**
 * Capabilities that are given.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
add?: string[]
}
/**
 * Whether the container is as powerful as its node.
 */
privileged?: boolean
/**
 * Whether the file system of the image stays as it is.
 */
readOnlyRootFilesystem?: boolean
/**
 * Group of the processes.
 */
runAsGroup?: number
/**
 * Whether the kubelet refuses to run the container as root.
 */
runAsNonRoot?: boolean
/**
 * User of the processes.
 */
runAsUser?: number
/**
 * Which calls of the kernel are allowed.
 */
seccompProfile?: {
/**
 * Kind of the profile.
 */
type: ("RuntimeDefault" | "Localhost" | "Unconfined")
/**
 * File of the profile on the node.
 */
localhostProfile?: string
}
}
}
/**
 * Containers that run one after another.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One container; the steps of a Task run one after another.
 */
steps: [{
/**
 * Name of the step.
 */
name: string
/**
 * Name for people.
 */
displayName?: string
/**
 * Image by digest.
 */
image: string
/**
 * When the image is pulled.
 */
imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
/**
 * Folder in which the container starts.
 */
workingDir?: string
/**
 * What is started instead of the entry point of the image.
 * 
 * @maxItems 100
 * 
 * Items: One word.
 */
command?: string[]
/**
 * Arguments of the command.
 * 
 * @maxItems 500
 * 
 * Items: One argument.
 */
args?: string[]
/**
 * Code that is run; an interpreter is named in its first line. Never holds `$(params…)`, `$(tasks…)`, `$(workspaces…)` or `$(context…)`: give these to a variable of `env`.
 */
script?: string
/**
 * Environment variables. The place for every value that code needs: variables are not escaped anywhere else.
 * 
 * @maxItems 200
 * 
 * Items: One variable.
 */
env?: {
/**
 * Name of the variable.
 */
name: string
/**
 * Value of the variable; Tekton variables such as `$(params.revision)` are safe here.
 */
value?: string
/**
 * Where the value comes from instead.
 */
valueFrom?: {
/**
 * A key of a ConfigMap in the namespace of the pipelines.
 */
configMapKeyRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A key of a Secret in the namespace of the pipelines.
 */
secretKeyRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A field of the pod.
 */
fieldRef?: {
/**
 * Path of the field.
 */
fieldPath: string
}
}
}[]
/**
 * ConfigMaps and Secrets whose keys become variables.
 * 
 * @maxItems 50
 * 
 * Items: One source.
 */
envFrom?: {
/**
 * What stands before each name.
 */
prefix?: string
/**
 * The ConfigMap whose keys become variables.
 */
configMapRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
/**
 * The Secret whose keys become variables.
 */
secretRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
}[]
/**
 * Resources of the container.
 */
computeResources?: {
/**
 * What the scheduler reserves.
 */
requests?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
/**
 * What the container gets at most.
 */
limits?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
}
/**
 * Volumes that the container sees.
 * 
 * @maxItems 50
 * 
 * Items: One volume.
 */
volumeMounts?: {
/**
 * Name of the volume in `spec.volumes`.
 */
name: string
/**
 * Folder in the container; below `/tekton/` only `/tekton/home`.
 */
mountPath: string
/**
 * Folder of the volume.
 */
subPath?: string
/**
 * Whether the container cannot write there.
 */
readOnly?: boolean
}[]
/**
 * Workspaces of the Task that this container alone gets.
 * 
 * @maxItems 50
 * 
 * Items: One workspace.
 */
workspaces?: {
/**
 * Name of the workspace in the Task.
 */
name: string
/**
 * Folder of the workspace in this container; without it that of the Task.
 */
mountPath?: string
}[]
/**
 * Privileges of the container. Without the level `restricted` of Pod Security it is not admitted.
 */
securityContext?: {
/**
 * Whether a process may get more privileges than its parent.
 */
allowPrivilegeEscalation?: boolean
/**
 * Capabilities of the Linux kernel.
 */
capabilities?: {
/**
 * Capabilities that are taken away.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
drop?: string[]
/**
 * Capabilities that are given.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
add?: string[]
}
/**
 * Whether the container is as powerful as its node.
 */
privileged?: boolean
/**
 * Whether the file system of the image stays as it is.
 */
readOnlyRootFilesystem?: boolean
/**
 * Group of the processes.
 */
runAsGroup?: number
/**
 * Whether the kubelet refuses to run the container as root.
 */
runAsNonRoot?: boolean
/**
 * User of the processes.
 */
runAsUser?: number
/**
 * Which calls of the kernel are allowed.
 */
seccompProfile?: {
/**
 * Kind of the profile.
 */
type: ("RuntimeDefault" | "Localhost" | "Unconfined")
/**
 * File of the profile on the node.
 */
localhostProfile?: string
}
}
/**
 * How long the step may take.
 */
timeout?: string
/**
 * Whether the Task goes on after an error of this step.
 */
onError?: ("continue" | "stopAndFail")
}, ...({
/**
 * Name of the step.
 */
name: string
/**
 * Name for people.
 */
displayName?: string
/**
 * Image by digest.
 */
image: string
/**
 * When the image is pulled.
 */
imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
/**
 * Folder in which the container starts.
 */
workingDir?: string
/**
 * What is started instead of the entry point of the image.
 * 
 * @maxItems 100
 * 
 * Items: One word.
 */
command?: string[]
/**
 * Arguments of the command.
 * 
 * @maxItems 500
 * 
 * Items: One argument.
 */
args?: string[]
/**
 * Code that is run; an interpreter is named in its first line. Never holds `$(params…)`, `$(tasks…)`, `$(workspaces…)` or `$(context…)`: give these to a variable of `env`.
 */
script?: string
/**
 * Environment variables. The place for every value that code needs: variables are not escaped anywhere else.
 * 
 * @maxItems 200
 * 
 * Items: One variable.
 */
env?: {
/**
 * Name of the variable.
 */
name: string
/**
 * Value of the variable; Tekton variables such as `$(params.revision)` are safe here.
 */
value?: string
/**
 * Where the value comes from instead.
 */
valueFrom?: {
/**
 * A key of a ConfigMap in the namespace of the pipelines.
 */
configMapKeyRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A key of a Secret in the namespace of the pipelines.
 */
secretKeyRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A field of the pod.
 */
fieldRef?: {
/**
 * Path of the field.
 */
fieldPath: string
}
}
}[]
/**
 * ConfigMaps and Secrets whose keys become variables.
 * 
 * @maxItems 50
 * 
 * Items: One source.
 */
envFrom?: {
/**
 * What stands before each name.
 */
prefix?: string
/**
 * The ConfigMap whose keys become variables.
 */
configMapRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
/**
 * The Secret whose keys become variables.
 */
secretRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
}[]
/**
 * Resources of the container.
 */
computeResources?: {
/**
 * What the scheduler reserves.
 */
requests?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
/**
 * What the container gets at most.
 */
limits?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
}
/**
 * Volumes that the container sees.
 * 
 * @maxItems 50
 * 
 * Items: One volume.
 */
volumeMounts?: {
/**
 * Name of the volume in `spec.volumes`.
 */
name: string
/**
 * Folder in the container; below `/tekton/` only `/tekton/home`.
 */
mountPath: string
/**
 * Folder of the volume.
 */
subPath?: string
/**
 * Whether the container cannot write there.
 */
readOnly?: boolean
}[]
/**
 * Workspaces of the Task that this container alone gets.
 * 
 * @maxItems 50
 * 
 * Items: One workspace.
 */
workspaces?: {
/**
 * Name of the workspace in the Task.
 */
name: string
/**
 * Folder of the workspace in this container; without it that of the Task.
 */
mountPath?: string
}[]
/**
 * Privileges of the container. Without the level `restricted` of Pod Security it is not admitted.
 */
securityContext?: {
/**
 * Whether a process may get more privileges than its parent.
 */
allowPrivilegeEscalation?: boolean
/**
 * Capabilities of the Linux kernel.
 */
capabilities?: {
/**
 * Capabilities that are taken away.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
drop?: string[]
/**
 * Capabilities that are given.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
add?: string[]
}
/**
 * Whether the container is as powerful as its node.
 */
privileged?: boolean
/**
 * Whether the file system of the image stays as it is.
 */
readOnlyRootFilesystem?: boolean
/**
 * Group of the processes.
 */
runAsGroup?: number
/**
 * Whether the kubelet refuses to run the container as root.
 */
runAsNonRoot?: boolean
/**
 * User of the processes.
 */
runAsUser?: number
/**
 * Which calls of the kernel are allowed.
 */
seccompProfile?: {
/**
 * Kind of the profile.
 */
type: ("RuntimeDefault" | "Localhost" | "Unconfined")
/**
 * File of the profile on the node.
 */
localhostProfile?: string
}
}
/**
 * How long the step may take.
 */
timeout?: string
/**
 * Whether the Task goes on after an error of this step.
 */
onError?: ("continue" | "stopAndFail")
})[]]
/**
 * Containers that run beside the steps and end with them.
 * 
 * @maxItems 20
 * 
 * Items: One sidecar.
 */
sidecars?: {
/**
 * Name of the sidecar.
 */
name: string
/**
 * Image by digest.
 */
image: string
/**
 * When the image is pulled.
 */
imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
/**
 * Folder in which the container starts.
 */
workingDir?: string
/**
 * What is started instead of the entry point of the image.
 * 
 * @maxItems 100
 * 
 * Items: One word.
 */
command?: string[]
/**
 * Arguments of the command.
 * 
 * @maxItems 500
 * 
 * Items: One argument.
 */
args?: string[]
/**
 * Code that is run; an interpreter is named in its first line. Never holds `$(params…)`, `$(tasks…)`, `$(workspaces…)` or `$(context…)`: give these to a variable of `env`.
 */
script?: string
/**
 * Environment variables. The place for every value that code needs: variables are not escaped anywhere else.
 * 
 * @maxItems 200
 * 
 * Items: One variable.
 */
env?: {
/**
 * Name of the variable.
 */
name: string
/**
 * Value of the variable; Tekton variables such as `$(params.revision)` are safe here.
 */
value?: string
/**
 * Where the value comes from instead.
 */
valueFrom?: {
/**
 * A key of a ConfigMap in the namespace of the pipelines.
 */
configMapKeyRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A key of a Secret in the namespace of the pipelines.
 */
secretKeyRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A field of the pod.
 */
fieldRef?: {
/**
 * Path of the field.
 */
fieldPath: string
}
}
}[]
/**
 * ConfigMaps and Secrets whose keys become variables.
 * 
 * @maxItems 50
 * 
 * Items: One source.
 */
envFrom?: {
/**
 * What stands before each name.
 */
prefix?: string
/**
 * The ConfigMap whose keys become variables.
 */
configMapRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
/**
 * The Secret whose keys become variables.
 */
secretRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
}[]
/**
 * Resources of the container.
 */
computeResources?: {
/**
 * What the scheduler reserves.
 */
requests?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
/**
 * What the container gets at most.
 */
limits?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
}
/**
 * Volumes that the container sees.
 * 
 * @maxItems 50
 * 
 * Items: One volume.
 */
volumeMounts?: {
/**
 * Name of the volume in `spec.volumes`.
 */
name: string
/**
 * Folder in the container; below `/tekton/` only `/tekton/home`.
 */
mountPath: string
/**
 * Folder of the volume.
 */
subPath?: string
/**
 * Whether the container cannot write there.
 */
readOnly?: boolean
}[]
/**
 * Workspaces of the Task that this container alone gets.
 * 
 * @maxItems 50
 * 
 * Items: One workspace.
 */
workspaces?: {
/**
 * Name of the workspace in the Task.
 */
name: string
/**
 * Folder of the workspace in this container; without it that of the Task.
 */
mountPath?: string
}[]
/**
 * Privileges of the container. Without the level `restricted` of Pod Security it is not admitted.
 */
securityContext?: {
/**
 * Whether a process may get more privileges than its parent.
 */
allowPrivilegeEscalation?: boolean
/**
 * Capabilities of the Linux kernel.
 */
capabilities?: {
/**
 * Capabilities that are taken away.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
drop?: string[]
/**
 * Capabilities that are given.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
add?: string[]
}
/**
 * Whether the container is as powerful as its node.
 */
privileged?: boolean
/**
 * Whether the file system of the image stays as it is.
 */
readOnlyRootFilesystem?: boolean
/**
 * Group of the processes.
 */
runAsGroup?: number
/**
 * Whether the kubelet refuses to run the container as root.
 */
runAsNonRoot?: boolean
/**
 * User of the processes.
 */
runAsUser?: number
/**
 * Which calls of the kernel are allowed.
 */
seccompProfile?: {
/**
 * Kind of the profile.
 */
type: ("RuntimeDefault" | "Localhost" | "Unconfined")
/**
 * File of the profile on the node.
 */
localhostProfile?: string
}
}
/**
 * Ports on which it listens.
 * 
 * @maxItems 50
 * 
 * Items: One port.
 */
ports?: {
/**
 * Name of the port.
 */
name?: string
/**
 * Number of the port.
 */
containerPort: number
/**
 * Protocol of the port.
 */
protocol?: ("TCP" | "UDP" | "SCTP")
}[]
/**
 * What must succeed before the steps start; exactly one sort of it.
 */
readinessProbe?: {
/**
 * A command in the container.
 */
exec?: {
/**
 * What is started instead of the entry point of the image.
 * 
 * @maxItems 100
 * 
 * Items: One word.
 */
command: string[]
}
/**
 * A request to the container.
 */
httpGet?: {
/**
 * Path of the request.
 */
path?: string
/**
 * Number of the port.
 */
port: number
/**
 * Scheme of the request.
 */
scheme?: ("HTTP" | "HTTPS")
}
/**
 * A connection to the container.
 */
tcpSocket?: {
/**
 * Number of the port.
 */
port: number
}
/**
 * Seconds before the first try.
 */
initialDelaySeconds?: number
/**
 * Seconds between two tries.
 */
periodSeconds?: number
/**
 * Seconds that one try may take.
 */
timeoutSeconds?: number
/**
 * Tries that may fail in a row.
 */
failureThreshold?: number
/**
 * Tries that must succeed in a row.
 */
successThreshold?: number
}
}[]
}
}

/**
 * A Pipeline of Tekton in the shared pipeline catalog: Tasks of this catalog in an order. The fields of `tekton.dev/v1` without custom tasks, Pipelines in Pipelines and remote references other than to the cluster.
 */
export interface Pipeline {
/**
 * Version of Tekton's API.
 */
apiVersion: "tekton.dev/v1"
/**
 * Kind of the document.
 */
kind: "Pipeline"
/**
 * Identity of the Pipeline. Its namespace comes from the Environment.
 */
metadata: {
/**
 * Name of the Pipeline; equals the file name without `.yaml`.
 */
name: string
/**
 * Labels of the Pipeline; those of Argo CD are not for the catalog.
 */
labels?: {
[k: string]: string
}
/**
 * Annotations of the Pipeline. Those of Argo CD are not for the catalog.
 */
annotations?: {
[k: string]: string
}
}
/**
 * Which Tasks run, and in which order.
 */
spec: {
/**
 * Name for people.
 */
displayName?: string
/**
 * What the Pipeline does.
 */
description?: string
/**
 * Parameters of the Pipeline.
 * 
 * @maxItems 100
 * 
 * Items: One parameter.
 */
params?: {
/**
 * Name of the parameter.
 */
name: string
/**
 * Whether the value is one text, a list of texts, or a map of texts with fixed names.
 */
type?: ("string" | "array" | "object")
/**
 * What the parameter is for.
 */
description?: string
/**
 * The texts of the parameter, by name, where its type is `object`.
 */
properties?: {
/**
 * One text.
 */
[k: string]: {
/**
 * Type of the text.
 */
type?: "string"
}
}
/**
 * Value where none is given; without it the parameter must be given.
 * 
 * @maxItems 200
 */
default?: (string | string[] | {
[k: string]: string
})
}[]
/**
 * Folders that whoever runs the Pipeline provides.
 * 
 * @maxItems 50
 * 
 * Items: One folder.
 */
workspaces?: {
/**
 * Name of the workspace.
 */
name: string
/**
 * What the folder holds.
 */
description?: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}[]
/**
 * Results of tasks that the Pipeline hands out.
 * 
 * @maxItems 50
 * 
 * Items: One result.
 */
results?: {
/**
 * Name of the result.
 */
name: string
/**
 * Whether the result is one text, a list of texts, or a map of texts with fixed names.
 */
type?: ("string" | "array" | "object")
/**
 * What the result says.
 */
description?: string
/**
 * Results of tasks, such as `$(tasks.clone.results.commit)`: one text, a list or a map of them.
 * 
 * @maxItems 200
 */
value: (string | string[] | {
[k: string]: string
})
}[]
/**
 * Tasks; those that do not wait for each other run at once.
 * 
 * @minItems 1
 * @maxItems 200
 * 
 * Items: One task.
 */
tasks: [{
/**
 * Name of the task in this Pipeline.
 */
name: string
/**
 * Name for people.
 */
displayName?: string
/**
 * What the task is for.
 */
description?: string
/**
 * The Task of this catalog that is run: its name, or `resolver: cluster` with the namespace in which it is.
 */
taskRef?: {
/**
 * Name of the Task.
 */
name?: string
/**
 * Kind of what is run.
 */
kind?: "Task"
/**
 * What finds a Task in another namespace.
 */
resolver?: "cluster"
/**
 * What is found: `kind`, `name` and `namespace`, written out.
 * 
 * @maxItems 3
 * 
 * Items: One value.
 */
params?: {
/**
 * What the value is.
 */
name: ("kind" | "name" | "namespace")
/**
 * The value; never a variable, since a run would choose its own code.
 */
value: string
}[]
}
/**
 * A Task that is written out here and is nobody else's; it sees the parameters of the Pipeline.
 */
taskSpec?: {
/**
 * Name for people.
 */
displayName?: string
/**
 * What the Task does.
 */
description?: string
/**
 * Parameters of the Task.
 * 
 * @maxItems 100
 * 
 * Items: One parameter.
 */
params?: {
/**
 * Name of the parameter.
 */
name: string
/**
 * Whether the value is one text, a list of texts, or a map of texts with fixed names.
 */
type?: ("string" | "array" | "object")
/**
 * What the parameter is for.
 */
description?: string
/**
 * The texts of the parameter, by name, where its type is `object`.
 */
properties?: {
/**
 * One text.
 */
[k: string]: {
/**
 * Type of the text.
 */
type?: "string"
}
}
/**
 * Value where none is given; without it the parameter must be given.
 * 
 * @maxItems 200
 */
default?: (string | string[] | {
[k: string]: string
})
}[]
/**
 * Folders that whoever runs the Task provides.
 * 
 * @maxItems 50
 * 
 * Items: One folder.
 */
workspaces?: {
/**
 * Name of the workspace.
 */
name: string
/**
 * What the folder holds.
 */
description?: string
/**
 * Where the steps see it; without it below `/workspace`.
 */
mountPath?: string
/**
 * Whether the steps only read it.
 */
readOnly?: boolean
/**
 * Whether it may be missing.
 */
optional?: boolean
}[]
/**
 * Texts that the steps write and that a Pipeline hands on.
 * 
 * @maxItems 50
 * 
 * Items: One result.
 */
results?: {
/**
 * Name of the result.
 */
name: string
/**
 * Whether the result is one text, a list of texts, or a map of texts with fixed names.
 */
type?: ("string" | "array" | "object")
/**
 * What the result says.
 */
description?: string
/**
 * The texts of the result, by name, where its type is `object`.
 */
properties?: {
/**
 * One text.
 */
[k: string]: {
/**
 * Type of the text.
 */
type?: "string"
}
}
}[]
/**
 * Volumes of the pod.
 * 
 * @maxItems 50
 * 
 * Items: One volume; exactly one sort of it.
 */
volumes?: {
/**
 * Name of the volume.
 */
name: string
/**
 * An empty folder that goes with the pod.
 */
emptyDir?: {
/**
 * Where the folder lies.
 */
medium?: ("" | "Memory")
/**
 * How much it may hold.
 */
sizeLimit?: string
}
/**
 * The keys of a ConfigMap as files.
 */
configMap?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
/**
 * Permissions of the files, as a decimal number.
 */
defaultMode?: number
}
/**
 * The keys of a Secret as files.
 */
secret?: {
/**
 * Name of the Secret.
 */
secretName: string
/**
 * Whether it may be missing.
 */
optional?: boolean
/**
 * Permissions of the files, as a decimal number.
 */
defaultMode?: number
}
/**
 * A claim that is there already.
 */
persistentVolumeClaim?: {
/**
 * Name of the claim.
 */
claimName: string
/**
 * Whether nothing is written to it.
 */
readOnly?: boolean
}
}[]
/**
 * What all steps have in common; each may say otherwise.
 */
stepTemplate?: {
/**
 * Image by digest.
 */
image?: string
/**
 * When the image is pulled.
 */
imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
/**
 * Folder in which the container starts.
 */
workingDir?: string
/**
 * Environment variables. The place for every value that code needs: variables are not escaped anywhere else.
 * 
 * @maxItems 200
 * 
 * Items: One variable.
 */
env?: {
/**
 * Name of the variable.
 */
name: string
/**
 * Value of the variable; Tekton variables such as `$(params.revision)` are safe here.
 */
value?: string
/**
 * Where the value comes from instead.
 */
valueFrom?: {
/**
 * A key of a ConfigMap in the namespace of the pipelines.
 */
configMapKeyRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A key of a Secret in the namespace of the pipelines.
 */
secretKeyRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A field of the pod.
 */
fieldRef?: {
/**
 * Path of the field.
 */
fieldPath: string
}
}
}[]
/**
 * ConfigMaps and Secrets whose keys become variables.
 * 
 * @maxItems 50
 * 
 * Items: One source.
 */
envFrom?: {
/**
 * What stands before each name.
 */
prefix?: string
/**
 * The ConfigMap whose keys become variables.
 */
configMapRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
/**
 * The Secret whose keys become variables.
 */
secretRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
}[]
/**
 * Resources of the container.
 */
computeResources?: {
/**
 * What the scheduler reserves.
 */
requests?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
/**
 * What the container gets at most.
 */
limits?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
}
/**
 * Volumes that the container sees.
 * 
 * @maxItems 50
 * 
 * Items: One volume.
 */
volumeMounts?: {
/**
 * Name of the volume in `spec.volumes`.
 */
name: string
/**
 * Folder in the container; below `/tekton/` only `/tekton/home`.
 */
mountPath: string
/**
 * Folder of the volume.
 */
subPath?: string
/**
 * Whether the container cannot write there.
 */
readOnly?: boolean
}[]
/**
 * Privileges of the container. Without the level `restricted` of Pod Security it is not admitted.
 */
securityContext?: {
/**
 * Whether a process may get more privileges than its parent.
 */
allowPrivilegeEscalation?: boolean
/**
 * Capabilities of the Linux kernel.
 */
capabilities?: {
/**
 * Capabilities that are taken away.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
drop?: string[]
/**
 * Capabilities that are given.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
add?: string[]
}
/**
 * Whether the container is as powerful as its node.
 */
privileged?: boolean
/**
 * Whether the file system of the image stays as it is.
 */
readOnlyRootFilesystem?: boolean
/**
 * Group of the processes.
 */
runAsGroup?: number
/**
 * Whether the kubelet refuses to run the container as root.
 */
runAsNonRoot?: boolean
/**
 * User of the processes.
 */
runAsUser?: number
/**
 * Which calls of the kernel are allowed.
 */
seccompProfile?: {
/**
 * Kind of the profile.
 */
type: ("RuntimeDefault" | "Localhost" | "Unconfined")
/**
 * File of the profile on the node.
 */
localhostProfile?: string
}
}
}
/**
 * Containers that run one after another.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One container; the steps of a Task run one after another.
 */
steps: [{
/**
 * Name of the step.
 */
name: string
/**
 * Name for people.
 */
displayName?: string
/**
 * Image by digest.
 */
image: string
/**
 * When the image is pulled.
 */
imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
/**
 * Folder in which the container starts.
 */
workingDir?: string
/**
 * What is started instead of the entry point of the image.
 * 
 * @maxItems 100
 * 
 * Items: One word.
 */
command?: string[]
/**
 * Arguments of the command.
 * 
 * @maxItems 500
 * 
 * Items: One argument.
 */
args?: string[]
/**
 * Code that is run; an interpreter is named in its first line. Never holds `$(params…)`, `$(tasks…)`, `$(workspaces…)` or `$(context…)`: give these to a variable of `env`.
 */
script?: string
/**
 * Environment variables. The place for every value that code needs: variables are not escaped anywhere else.
 * 
 * @maxItems 200
 * 
 * Items: One variable.
 */
env?: {
/**
 * Name of the variable.
 */
name: string
/**
 * Value of the variable; Tekton variables such as `$(params.revision)` are safe here.
 */
value?: string
/**
 * Where the value comes from instead.
 */
valueFrom?: {
/**
 * A key of a ConfigMap in the namespace of the pipelines.
 */
configMapKeyRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A key of a Secret in the namespace of the pipelines.
 */
secretKeyRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A field of the pod.
 */
fieldRef?: {
/**
 * Path of the field.
 */
fieldPath: string
}
}
}[]
/**
 * ConfigMaps and Secrets whose keys become variables.
 * 
 * @maxItems 50
 * 
 * Items: One source.
 */
envFrom?: {
/**
 * What stands before each name.
 */
prefix?: string
/**
 * The ConfigMap whose keys become variables.
 */
configMapRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
/**
 * The Secret whose keys become variables.
 */
secretRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
}[]
/**
 * Resources of the container.
 */
computeResources?: {
/**
 * What the scheduler reserves.
 */
requests?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
/**
 * What the container gets at most.
 */
limits?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
}
/**
 * Volumes that the container sees.
 * 
 * @maxItems 50
 * 
 * Items: One volume.
 */
volumeMounts?: {
/**
 * Name of the volume in `spec.volumes`.
 */
name: string
/**
 * Folder in the container; below `/tekton/` only `/tekton/home`.
 */
mountPath: string
/**
 * Folder of the volume.
 */
subPath?: string
/**
 * Whether the container cannot write there.
 */
readOnly?: boolean
}[]
/**
 * Workspaces of the Task that this container alone gets.
 * 
 * @maxItems 50
 * 
 * Items: One workspace.
 */
workspaces?: {
/**
 * Name of the workspace in the Task.
 */
name: string
/**
 * Folder of the workspace in this container; without it that of the Task.
 */
mountPath?: string
}[]
/**
 * Privileges of the container. Without the level `restricted` of Pod Security it is not admitted.
 */
securityContext?: {
/**
 * Whether a process may get more privileges than its parent.
 */
allowPrivilegeEscalation?: boolean
/**
 * Capabilities of the Linux kernel.
 */
capabilities?: {
/**
 * Capabilities that are taken away.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
drop?: string[]
/**
 * Capabilities that are given.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
add?: string[]
}
/**
 * Whether the container is as powerful as its node.
 */
privileged?: boolean
/**
 * Whether the file system of the image stays as it is.
 */
readOnlyRootFilesystem?: boolean
/**
 * Group of the processes.
 */
runAsGroup?: number
/**
 * Whether the kubelet refuses to run the container as root.
 */
runAsNonRoot?: boolean
/**
 * User of the processes.
 */
runAsUser?: number
/**
 * Which calls of the kernel are allowed.
 */
seccompProfile?: {
/**
 * Kind of the profile.
 */
type: ("RuntimeDefault" | "Localhost" | "Unconfined")
/**
 * File of the profile on the node.
 */
localhostProfile?: string
}
}
/**
 * How long the step may take.
 */
timeout?: string
/**
 * Whether the Task goes on after an error of this step.
 */
onError?: ("continue" | "stopAndFail")
}, ...({
/**
 * Name of the step.
 */
name: string
/**
 * Name for people.
 */
displayName?: string
/**
 * Image by digest.
 */
image: string
/**
 * When the image is pulled.
 */
imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
/**
 * Folder in which the container starts.
 */
workingDir?: string
/**
 * What is started instead of the entry point of the image.
 * 
 * @maxItems 100
 * 
 * Items: One word.
 */
command?: string[]
/**
 * Arguments of the command.
 * 
 * @maxItems 500
 * 
 * Items: One argument.
 */
args?: string[]
/**
 * Code that is run; an interpreter is named in its first line. Never holds `$(params…)`, `$(tasks…)`, `$(workspaces…)` or `$(context…)`: give these to a variable of `env`.
 */
script?: string
/**
 * Environment variables. The place for every value that code needs: variables are not escaped anywhere else.
 * 
 * @maxItems 200
 * 
 * Items: One variable.
 */
env?: {
/**
 * Name of the variable.
 */
name: string
/**
 * Value of the variable; Tekton variables such as `$(params.revision)` are safe here.
 */
value?: string
/**
 * Where the value comes from instead.
 */
valueFrom?: {
/**
 * A key of a ConfigMap in the namespace of the pipelines.
 */
configMapKeyRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A key of a Secret in the namespace of the pipelines.
 */
secretKeyRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A field of the pod.
 */
fieldRef?: {
/**
 * Path of the field.
 */
fieldPath: string
}
}
}[]
/**
 * ConfigMaps and Secrets whose keys become variables.
 * 
 * @maxItems 50
 * 
 * Items: One source.
 */
envFrom?: {
/**
 * What stands before each name.
 */
prefix?: string
/**
 * The ConfigMap whose keys become variables.
 */
configMapRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
/**
 * The Secret whose keys become variables.
 */
secretRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
}[]
/**
 * Resources of the container.
 */
computeResources?: {
/**
 * What the scheduler reserves.
 */
requests?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
/**
 * What the container gets at most.
 */
limits?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
}
/**
 * Volumes that the container sees.
 * 
 * @maxItems 50
 * 
 * Items: One volume.
 */
volumeMounts?: {
/**
 * Name of the volume in `spec.volumes`.
 */
name: string
/**
 * Folder in the container; below `/tekton/` only `/tekton/home`.
 */
mountPath: string
/**
 * Folder of the volume.
 */
subPath?: string
/**
 * Whether the container cannot write there.
 */
readOnly?: boolean
}[]
/**
 * Workspaces of the Task that this container alone gets.
 * 
 * @maxItems 50
 * 
 * Items: One workspace.
 */
workspaces?: {
/**
 * Name of the workspace in the Task.
 */
name: string
/**
 * Folder of the workspace in this container; without it that of the Task.
 */
mountPath?: string
}[]
/**
 * Privileges of the container. Without the level `restricted` of Pod Security it is not admitted.
 */
securityContext?: {
/**
 * Whether a process may get more privileges than its parent.
 */
allowPrivilegeEscalation?: boolean
/**
 * Capabilities of the Linux kernel.
 */
capabilities?: {
/**
 * Capabilities that are taken away.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
drop?: string[]
/**
 * Capabilities that are given.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
add?: string[]
}
/**
 * Whether the container is as powerful as its node.
 */
privileged?: boolean
/**
 * Whether the file system of the image stays as it is.
 */
readOnlyRootFilesystem?: boolean
/**
 * Group of the processes.
 */
runAsGroup?: number
/**
 * Whether the kubelet refuses to run the container as root.
 */
runAsNonRoot?: boolean
/**
 * User of the processes.
 */
runAsUser?: number
/**
 * Which calls of the kernel are allowed.
 */
seccompProfile?: {
/**
 * Kind of the profile.
 */
type: ("RuntimeDefault" | "Localhost" | "Unconfined")
/**
 * File of the profile on the node.
 */
localhostProfile?: string
}
}
/**
 * How long the step may take.
 */
timeout?: string
/**
 * Whether the Task goes on after an error of this step.
 */
onError?: ("continue" | "stopAndFail")
})[]]
/**
 * Containers that run beside the steps and end with them.
 * 
 * @maxItems 20
 * 
 * Items: One sidecar.
 */
sidecars?: {
/**
 * Name of the sidecar.
 */
name: string
/**
 * Image by digest.
 */
image: string
/**
 * When the image is pulled.
 */
imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
/**
 * Folder in which the container starts.
 */
workingDir?: string
/**
 * What is started instead of the entry point of the image.
 * 
 * @maxItems 100
 * 
 * Items: One word.
 */
command?: string[]
/**
 * Arguments of the command.
 * 
 * @maxItems 500
 * 
 * Items: One argument.
 */
args?: string[]
/**
 * Code that is run; an interpreter is named in its first line. Never holds `$(params…)`, `$(tasks…)`, `$(workspaces…)` or `$(context…)`: give these to a variable of `env`.
 */
script?: string
/**
 * Environment variables. The place for every value that code needs: variables are not escaped anywhere else.
 * 
 * @maxItems 200
 * 
 * Items: One variable.
 */
env?: {
/**
 * Name of the variable.
 */
name: string
/**
 * Value of the variable; Tekton variables such as `$(params.revision)` are safe here.
 */
value?: string
/**
 * Where the value comes from instead.
 */
valueFrom?: {
/**
 * A key of a ConfigMap in the namespace of the pipelines.
 */
configMapKeyRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A key of a Secret in the namespace of the pipelines.
 */
secretKeyRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A field of the pod.
 */
fieldRef?: {
/**
 * Path of the field.
 */
fieldPath: string
}
}
}[]
/**
 * ConfigMaps and Secrets whose keys become variables.
 * 
 * @maxItems 50
 * 
 * Items: One source.
 */
envFrom?: {
/**
 * What stands before each name.
 */
prefix?: string
/**
 * The ConfigMap whose keys become variables.
 */
configMapRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
/**
 * The Secret whose keys become variables.
 */
secretRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
}[]
/**
 * Resources of the container.
 */
computeResources?: {
/**
 * What the scheduler reserves.
 */
requests?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
/**
 * What the container gets at most.
 */
limits?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
}
/**
 * Volumes that the container sees.
 * 
 * @maxItems 50
 * 
 * Items: One volume.
 */
volumeMounts?: {
/**
 * Name of the volume in `spec.volumes`.
 */
name: string
/**
 * Folder in the container; below `/tekton/` only `/tekton/home`.
 */
mountPath: string
/**
 * Folder of the volume.
 */
subPath?: string
/**
 * Whether the container cannot write there.
 */
readOnly?: boolean
}[]
/**
 * Workspaces of the Task that this container alone gets.
 * 
 * @maxItems 50
 * 
 * Items: One workspace.
 */
workspaces?: {
/**
 * Name of the workspace in the Task.
 */
name: string
/**
 * Folder of the workspace in this container; without it that of the Task.
 */
mountPath?: string
}[]
/**
 * Privileges of the container. Without the level `restricted` of Pod Security it is not admitted.
 */
securityContext?: {
/**
 * Whether a process may get more privileges than its parent.
 */
allowPrivilegeEscalation?: boolean
/**
 * Capabilities of the Linux kernel.
 */
capabilities?: {
/**
 * Capabilities that are taken away.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
drop?: string[]
/**
 * Capabilities that are given.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
add?: string[]
}
/**
 * Whether the container is as powerful as its node.
 */
privileged?: boolean
/**
 * Whether the file system of the image stays as it is.
 */
readOnlyRootFilesystem?: boolean
/**
 * Group of the processes.
 */
runAsGroup?: number
/**
 * Whether the kubelet refuses to run the container as root.
 */
runAsNonRoot?: boolean
/**
 * User of the processes.
 */
runAsUser?: number
/**
 * Which calls of the kernel are allowed.
 */
seccompProfile?: {
/**
 * Kind of the profile.
 */
type: ("RuntimeDefault" | "Localhost" | "Unconfined")
/**
 * File of the profile on the node.
 */
localhostProfile?: string
}
}
/**
 * Ports on which it listens.
 * 
 * @maxItems 50
 * 
 * Items: One port.
 */
ports?: {
/**
 * Name of the port.
 */
name?: string
/**
 * Number of the port.
 */
containerPort: number
/**
 * Protocol of the port.
 */
protocol?: ("TCP" | "UDP" | "SCTP")
}[]
/**
 * What must succeed before the steps start; exactly one sort of it.
 */
readinessProbe?: {
/**
 * A command in the container.
 */
exec?: {
/**
 * What is started instead of the entry point of the image.
 * 
 * @maxItems 100
 * 
 * Items: One word.
 */
command: string[]
}
/**
 * A request to the container.
 */
httpGet?: {
/**
 * Path of the request.
 */
path?: string
/**
 * Number of the port.
 */
port: number
/**
 * Scheme of the request.
 */
scheme?: ("HTTP" | "HTTPS")
}
/**
 * A connection to the container.
 */
tcpSocket?: {
/**
 * Number of the port.
 */
port: number
}
/**
 * Seconds before the first try.
 */
initialDelaySeconds?: number
/**
 * Seconds between two tries.
 */
periodSeconds?: number
/**
 * Seconds that one try may take.
 */
timeoutSeconds?: number
/**
 * Tries that may fail in a row.
 */
failureThreshold?: number
/**
 * Tries that must succeed in a row.
 */
successThreshold?: number
}
}[]
}
/**
 * Values of the parameters of the Task.
 * 
 * @maxItems 100
 * 
 * Items: One value.
 */
params?: {
/**
 * Name of a parameter of the Task.
 */
name: string
/**
 * The value: one text, a list of texts, or a map of them.
 * 
 * @maxItems 200
 */
value: (string | string[] | {
[k: string]: string
})
}[]
/**
 * Runs the Task once for every combination of values, at most 256 times.
 */
matrix?: {
/**
 * Lists whose values are combined.
 * 
 * @maxItems 50
 * 
 * Items: One list.
 */
params?: {
/**
 * Name of a parameter of the Task.
 */
name: string
/**
 * The list, or the whole of one: `$(params.list[*])`.
 * 
 * @minItems 1
 * @maxItems 256
 */
value: (string | [string, ...(string)[]])
}[]
/**
 * Combinations that are added, or that add values to those there are.
 * 
 * @maxItems 256
 * 
 * Items: One combination.
 */
include?: {
/**
 * Name of the combination.
 */
name?: string
/**
 * Values of the combination.
 * 
 * @maxItems 50
 * 
 * Items: One value.
 */
params: {
/**
 * Name of a parameter of the Task.
 */
name: string
/**
 * The value.
 */
value: string
}[]
}[]
}
/**
 * Workspaces of the Pipeline that the Task gets.
 * 
 * @maxItems 50
 * 
 * Items: One workspace.
 */
workspaces?: {
/**
 * Name of the workspace in the Task.
 */
name: string
/**
 * Name of the workspace in the Pipeline; without it the same name.
 */
workspace?: string
/**
 * Folder of the workspace.
 */
subPath?: string
}[]
/**
 * Conditions without which the task is skipped.
 * 
 * @maxItems 50
 * 
 * Items: One condition.
 */
when?: {
/**
 * What is compared.
 */
input: string
/**
 * Whether the input must be one of the values or none.
 */
operator: ("in" | "notin")
/**
 * The values.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: One value.
 */
values: [string, ...(string)[]]
}[]
/**
 * How often a failed task is tried again.
 */
retries?: number
/**
 * How long the task may take.
 */
timeout?: string
/**
 * Whether the Pipeline goes on after an error of this task.
 */
onError?: ("continue" | "stopAndFail")
/**
 * Tasks that must be done before.
 * 
 * @maxItems 100
 * 
 * Items: Name of a task.
 */
runAfter?: string[]
}, ...({
/**
 * Name of the task in this Pipeline.
 */
name: string
/**
 * Name for people.
 */
displayName?: string
/**
 * What the task is for.
 */
description?: string
/**
 * The Task of this catalog that is run: its name, or `resolver: cluster` with the namespace in which it is.
 */
taskRef?: {
/**
 * Name of the Task.
 */
name?: string
/**
 * Kind of what is run.
 */
kind?: "Task"
/**
 * What finds a Task in another namespace.
 */
resolver?: "cluster"
/**
 * What is found: `kind`, `name` and `namespace`, written out.
 * 
 * @maxItems 3
 * 
 * Items: One value.
 */
params?: {
/**
 * What the value is.
 */
name: ("kind" | "name" | "namespace")
/**
 * The value; never a variable, since a run would choose its own code.
 */
value: string
}[]
}
/**
 * A Task that is written out here and is nobody else's; it sees the parameters of the Pipeline.
 */
taskSpec?: {
/**
 * Name for people.
 */
displayName?: string
/**
 * What the Task does.
 */
description?: string
/**
 * Parameters of the Task.
 * 
 * @maxItems 100
 * 
 * Items: One parameter.
 */
params?: {
/**
 * Name of the parameter.
 */
name: string
/**
 * Whether the value is one text, a list of texts, or a map of texts with fixed names.
 */
type?: ("string" | "array" | "object")
/**
 * What the parameter is for.
 */
description?: string
/**
 * The texts of the parameter, by name, where its type is `object`.
 */
properties?: {
/**
 * One text.
 */
[k: string]: {
/**
 * Type of the text.
 */
type?: "string"
}
}
/**
 * Value where none is given; without it the parameter must be given.
 * 
 * @maxItems 200
 */
default?: (string | string[] | {
[k: string]: string
})
}[]
/**
 * Folders that whoever runs the Task provides.
 * 
 * @maxItems 50
 * 
 * Items: One folder.
 */
workspaces?: {
/**
 * Name of the workspace.
 */
name: string
/**
 * What the folder holds.
 */
description?: string
/**
 * Where the steps see it; without it below `/workspace`.
 */
mountPath?: string
/**
 * Whether the steps only read it.
 */
readOnly?: boolean
/**
 * Whether it may be missing.
 */
optional?: boolean
}[]
/**
 * Texts that the steps write and that a Pipeline hands on.
 * 
 * @maxItems 50
 * 
 * Items: One result.
 */
results?: {
/**
 * Name of the result.
 */
name: string
/**
 * Whether the result is one text, a list of texts, or a map of texts with fixed names.
 */
type?: ("string" | "array" | "object")
/**
 * What the result says.
 */
description?: string
/**
 * The texts of the result, by name, where its type is `object`.
 */
properties?: {
/**
 * One text.
 */
[k: string]: {
/**
 * Type of the text.
 */
type?: "string"
}
}
}[]
/**
 * Volumes of the pod.
 * 
 * @maxItems 50
 * 
 * Items: One volume; exactly one sort of it.
 */
volumes?: {
/**
 * Name of the volume.
 */
name: string
/**
 * An empty folder that goes with the pod.
 */
emptyDir?: {
/**
 * Where the folder lies.
 */
medium?: ("" | "Memory")
/**
 * How much it may hold.
 */
sizeLimit?: string
}
/**
 * The keys of a ConfigMap as files.
 */
configMap?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
/**
 * Permissions of the files, as a decimal number.
 */
defaultMode?: number
}
/**
 * The keys of a Secret as files.
 */
secret?: {
/**
 * Name of the Secret.
 */
secretName: string
/**
 * Whether it may be missing.
 */
optional?: boolean
/**
 * Permissions of the files, as a decimal number.
 */
defaultMode?: number
}
/**
 * A claim that is there already.
 */
persistentVolumeClaim?: {
/**
 * Name of the claim.
 */
claimName: string
/**
 * Whether nothing is written to it.
 */
readOnly?: boolean
}
}[]
/**
 * What all steps have in common; each may say otherwise.
 */
stepTemplate?: {
/**
 * Image by digest.
 */
image?: string
/**
 * When the image is pulled.
 */
imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
/**
 * Folder in which the container starts.
 */
workingDir?: string
/**
 * Environment variables. The place for every value that code needs: variables are not escaped anywhere else.
 * 
 * @maxItems 200
 * 
 * Items: One variable.
 */
env?: {
/**
 * Name of the variable.
 */
name: string
/**
 * Value of the variable; Tekton variables such as `$(params.revision)` are safe here.
 */
value?: string
/**
 * Where the value comes from instead.
 */
valueFrom?: {
/**
 * A key of a ConfigMap in the namespace of the pipelines.
 */
configMapKeyRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A key of a Secret in the namespace of the pipelines.
 */
secretKeyRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A field of the pod.
 */
fieldRef?: {
/**
 * Path of the field.
 */
fieldPath: string
}
}
}[]
/**
 * ConfigMaps and Secrets whose keys become variables.
 * 
 * @maxItems 50
 * 
 * Items: One source.
 */
envFrom?: {
/**
 * What stands before each name.
 */
prefix?: string
/**
 * The ConfigMap whose keys become variables.
 */
configMapRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
/**
 * The Secret whose keys become variables.
 */
secretRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
}[]
/**
 * Resources of the container.
 */
computeResources?: {
/**
 * What the scheduler reserves.
 */
requests?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
/**
 * What the container gets at most.
 */
limits?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
}
/**
 * Volumes that the container sees.
 * 
 * @maxItems 50
 * 
 * Items: One volume.
 */
volumeMounts?: {
/**
 * Name of the volume in `spec.volumes`.
 */
name: string
/**
 * Folder in the container; below `/tekton/` only `/tekton/home`.
 */
mountPath: string
/**
 * Folder of the volume.
 */
subPath?: string
/**
 * Whether the container cannot write there.
 */
readOnly?: boolean
}[]
/**
 * Privileges of the container. Without the level `restricted` of Pod Security it is not admitted.
 */
securityContext?: {
/**
 * Whether a process may get more privileges than its parent.
 */
allowPrivilegeEscalation?: boolean
/**
 * Capabilities of the Linux kernel.
 */
capabilities?: {
/**
 * Capabilities that are taken away.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
drop?: string[]
/**
 * Capabilities that are given.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
add?: string[]
}
/**
 * Whether the container is as powerful as its node.
 */
privileged?: boolean
/**
 * Whether the file system of the image stays as it is.
 */
readOnlyRootFilesystem?: boolean
/**
 * Group of the processes.
 */
runAsGroup?: number
/**
 * Whether the kubelet refuses to run the container as root.
 */
runAsNonRoot?: boolean
/**
 * User of the processes.
 */
runAsUser?: number
/**
 * Which calls of the kernel are allowed.
 */
seccompProfile?: {
/**
 * Kind of the profile.
 */
type: ("RuntimeDefault" | "Localhost" | "Unconfined")
/**
 * File of the profile on the node.
 */
localhostProfile?: string
}
}
}
/**
 * Containers that run one after another.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One container; the steps of a Task run one after another.
 */
steps: [{
/**
 * Name of the step.
 */
name: string
/**
 * Name for people.
 */
displayName?: string
/**
 * Image by digest.
 */
image: string
/**
 * When the image is pulled.
 */
imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
/**
 * Folder in which the container starts.
 */
workingDir?: string
/**
 * What is started instead of the entry point of the image.
 * 
 * @maxItems 100
 * 
 * Items: One word.
 */
command?: string[]
/**
 * Arguments of the command.
 * 
 * @maxItems 500
 * 
 * Items: One argument.
 */
args?: string[]
/**
 * Code that is run; an interpreter is named in its first line. Never holds `$(params…)`, `$(tasks…)`, `$(workspaces…)` or `$(context…)`: give these to a variable of `env`.
 */
script?: string
/**
 * Environment variables. The place for every value that code needs: variables are not escaped anywhere else.
 * 
 * @maxItems 200
 * 
 * Items: One variable.
 */
env?: {
/**
 * Name of the variable.
 */
name: string
/**
 * Value of the variable; Tekton variables such as `$(params.revision)` are safe here.
 */
value?: string
/**
 * Where the value comes from instead.
 */
valueFrom?: {
/**
 * A key of a ConfigMap in the namespace of the pipelines.
 */
configMapKeyRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A key of a Secret in the namespace of the pipelines.
 */
secretKeyRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A field of the pod.
 */
fieldRef?: {
/**
 * Path of the field.
 */
fieldPath: string
}
}
}[]
/**
 * ConfigMaps and Secrets whose keys become variables.
 * 
 * @maxItems 50
 * 
 * Items: One source.
 */
envFrom?: {
/**
 * What stands before each name.
 */
prefix?: string
/**
 * The ConfigMap whose keys become variables.
 */
configMapRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
/**
 * The Secret whose keys become variables.
 */
secretRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
}[]
/**
 * Resources of the container.
 */
computeResources?: {
/**
 * What the scheduler reserves.
 */
requests?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
/**
 * What the container gets at most.
 */
limits?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
}
/**
 * Volumes that the container sees.
 * 
 * @maxItems 50
 * 
 * Items: One volume.
 */
volumeMounts?: {
/**
 * Name of the volume in `spec.volumes`.
 */
name: string
/**
 * Folder in the container; below `/tekton/` only `/tekton/home`.
 */
mountPath: string
/**
 * Folder of the volume.
 */
subPath?: string
/**
 * Whether the container cannot write there.
 */
readOnly?: boolean
}[]
/**
 * Workspaces of the Task that this container alone gets.
 * 
 * @maxItems 50
 * 
 * Items: One workspace.
 */
workspaces?: {
/**
 * Name of the workspace in the Task.
 */
name: string
/**
 * Folder of the workspace in this container; without it that of the Task.
 */
mountPath?: string
}[]
/**
 * Privileges of the container. Without the level `restricted` of Pod Security it is not admitted.
 */
securityContext?: {
/**
 * Whether a process may get more privileges than its parent.
 */
allowPrivilegeEscalation?: boolean
/**
 * Capabilities of the Linux kernel.
 */
capabilities?: {
/**
 * Capabilities that are taken away.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
drop?: string[]
/**
 * Capabilities that are given.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
add?: string[]
}
/**
 * Whether the container is as powerful as its node.
 */
privileged?: boolean
/**
 * Whether the file system of the image stays as it is.
 */
readOnlyRootFilesystem?: boolean
/**
 * Group of the processes.
 */
runAsGroup?: number
/**
 * Whether the kubelet refuses to run the container as root.
 */
runAsNonRoot?: boolean
/**
 * User of the processes.
 */
runAsUser?: number
/**
 * Which calls of the kernel are allowed.
 */
seccompProfile?: {
/**
 * Kind of the profile.
 */
type: ("RuntimeDefault" | "Localhost" | "Unconfined")
/**
 * File of the profile on the node.
 */
localhostProfile?: string
}
}
/**
 * How long the step may take.
 */
timeout?: string
/**
 * Whether the Task goes on after an error of this step.
 */
onError?: ("continue" | "stopAndFail")
}, ...({
/**
 * Name of the step.
 */
name: string
/**
 * Name for people.
 */
displayName?: string
/**
 * Image by digest.
 */
image: string
/**
 * When the image is pulled.
 */
imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
/**
 * Folder in which the container starts.
 */
workingDir?: string
/**
 * What is started instead of the entry point of the image.
 * 
 * @maxItems 100
 * 
 * Items: One word.
 */
command?: string[]
/**
 * Arguments of the command.
 * 
 * @maxItems 500
 * 
 * Items: One argument.
 */
args?: string[]
/**
 * Code that is run; an interpreter is named in its first line. Never holds `$(params…)`, `$(tasks…)`, `$(workspaces…)` or `$(context…)`: give these to a variable of `env`.
 */
script?: string
/**
 * Environment variables. The place for every value that code needs: variables are not escaped anywhere else.
 * 
 * @maxItems 200
 * 
 * Items: One variable.
 */
env?: {
/**
 * Name of the variable.
 */
name: string
/**
 * Value of the variable; Tekton variables such as `$(params.revision)` are safe here.
 */
value?: string
/**
 * Where the value comes from instead.
 */
valueFrom?: {
/**
 * A key of a ConfigMap in the namespace of the pipelines.
 */
configMapKeyRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A key of a Secret in the namespace of the pipelines.
 */
secretKeyRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A field of the pod.
 */
fieldRef?: {
/**
 * Path of the field.
 */
fieldPath: string
}
}
}[]
/**
 * ConfigMaps and Secrets whose keys become variables.
 * 
 * @maxItems 50
 * 
 * Items: One source.
 */
envFrom?: {
/**
 * What stands before each name.
 */
prefix?: string
/**
 * The ConfigMap whose keys become variables.
 */
configMapRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
/**
 * The Secret whose keys become variables.
 */
secretRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
}[]
/**
 * Resources of the container.
 */
computeResources?: {
/**
 * What the scheduler reserves.
 */
requests?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
/**
 * What the container gets at most.
 */
limits?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
}
/**
 * Volumes that the container sees.
 * 
 * @maxItems 50
 * 
 * Items: One volume.
 */
volumeMounts?: {
/**
 * Name of the volume in `spec.volumes`.
 */
name: string
/**
 * Folder in the container; below `/tekton/` only `/tekton/home`.
 */
mountPath: string
/**
 * Folder of the volume.
 */
subPath?: string
/**
 * Whether the container cannot write there.
 */
readOnly?: boolean
}[]
/**
 * Workspaces of the Task that this container alone gets.
 * 
 * @maxItems 50
 * 
 * Items: One workspace.
 */
workspaces?: {
/**
 * Name of the workspace in the Task.
 */
name: string
/**
 * Folder of the workspace in this container; without it that of the Task.
 */
mountPath?: string
}[]
/**
 * Privileges of the container. Without the level `restricted` of Pod Security it is not admitted.
 */
securityContext?: {
/**
 * Whether a process may get more privileges than its parent.
 */
allowPrivilegeEscalation?: boolean
/**
 * Capabilities of the Linux kernel.
 */
capabilities?: {
/**
 * Capabilities that are taken away.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
drop?: string[]
/**
 * Capabilities that are given.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
add?: string[]
}
/**
 * Whether the container is as powerful as its node.
 */
privileged?: boolean
/**
 * Whether the file system of the image stays as it is.
 */
readOnlyRootFilesystem?: boolean
/**
 * Group of the processes.
 */
runAsGroup?: number
/**
 * Whether the kubelet refuses to run the container as root.
 */
runAsNonRoot?: boolean
/**
 * User of the processes.
 */
runAsUser?: number
/**
 * Which calls of the kernel are allowed.
 */
seccompProfile?: {
/**
 * Kind of the profile.
 */
type: ("RuntimeDefault" | "Localhost" | "Unconfined")
/**
 * File of the profile on the node.
 */
localhostProfile?: string
}
}
/**
 * How long the step may take.
 */
timeout?: string
/**
 * Whether the Task goes on after an error of this step.
 */
onError?: ("continue" | "stopAndFail")
})[]]
/**
 * Containers that run beside the steps and end with them.
 * 
 * @maxItems 20
 * 
 * Items: One sidecar.
 */
sidecars?: {
/**
 * Name of the sidecar.
 */
name: string
/**
 * Image by digest.
 */
image: string
/**
 * When the image is pulled.
 */
imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
/**
 * Folder in which the container starts.
 */
workingDir?: string
/**
 * What is started instead of the entry point of the image.
 * 
 * @maxItems 100
 * 
 * Items: One word.
 */
command?: string[]
/**
 * Arguments of the command.
 * 
 * @maxItems 500
 * 
 * Items: One argument.
 */
args?: string[]
/**
 * Code that is run; an interpreter is named in its first line. Never holds `$(params…)`, `$(tasks…)`, `$(workspaces…)` or `$(context…)`: give these to a variable of `env`.
 */
script?: string
/**
 * Environment variables. The place for every value that code needs: variables are not escaped anywhere else.
 * 
 * @maxItems 200
 * 
 * Items: One variable.
 */
env?: {
/**
 * Name of the variable.
 */
name: string
/**
 * Value of the variable; Tekton variables such as `$(params.revision)` are safe here.
 */
value?: string
/**
 * Where the value comes from instead.
 */
valueFrom?: {
/**
 * A key of a ConfigMap in the namespace of the pipelines.
 */
configMapKeyRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A key of a Secret in the namespace of the pipelines.
 */
secretKeyRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A field of the pod.
 */
fieldRef?: {
/**
 * Path of the field.
 */
fieldPath: string
}
}
}[]
/**
 * ConfigMaps and Secrets whose keys become variables.
 * 
 * @maxItems 50
 * 
 * Items: One source.
 */
envFrom?: {
/**
 * What stands before each name.
 */
prefix?: string
/**
 * The ConfigMap whose keys become variables.
 */
configMapRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
/**
 * The Secret whose keys become variables.
 */
secretRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
}[]
/**
 * Resources of the container.
 */
computeResources?: {
/**
 * What the scheduler reserves.
 */
requests?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
/**
 * What the container gets at most.
 */
limits?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
}
/**
 * Volumes that the container sees.
 * 
 * @maxItems 50
 * 
 * Items: One volume.
 */
volumeMounts?: {
/**
 * Name of the volume in `spec.volumes`.
 */
name: string
/**
 * Folder in the container; below `/tekton/` only `/tekton/home`.
 */
mountPath: string
/**
 * Folder of the volume.
 */
subPath?: string
/**
 * Whether the container cannot write there.
 */
readOnly?: boolean
}[]
/**
 * Workspaces of the Task that this container alone gets.
 * 
 * @maxItems 50
 * 
 * Items: One workspace.
 */
workspaces?: {
/**
 * Name of the workspace in the Task.
 */
name: string
/**
 * Folder of the workspace in this container; without it that of the Task.
 */
mountPath?: string
}[]
/**
 * Privileges of the container. Without the level `restricted` of Pod Security it is not admitted.
 */
securityContext?: {
/**
 * Whether a process may get more privileges than its parent.
 */
allowPrivilegeEscalation?: boolean
/**
 * Capabilities of the Linux kernel.
 */
capabilities?: {
/**
 * Capabilities that are taken away.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
drop?: string[]
/**
 * Capabilities that are given.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
add?: string[]
}
/**
 * Whether the container is as powerful as its node.
 */
privileged?: boolean
/**
 * Whether the file system of the image stays as it is.
 */
readOnlyRootFilesystem?: boolean
/**
 * Group of the processes.
 */
runAsGroup?: number
/**
 * Whether the kubelet refuses to run the container as root.
 */
runAsNonRoot?: boolean
/**
 * User of the processes.
 */
runAsUser?: number
/**
 * Which calls of the kernel are allowed.
 */
seccompProfile?: {
/**
 * Kind of the profile.
 */
type: ("RuntimeDefault" | "Localhost" | "Unconfined")
/**
 * File of the profile on the node.
 */
localhostProfile?: string
}
}
/**
 * Ports on which it listens.
 * 
 * @maxItems 50
 * 
 * Items: One port.
 */
ports?: {
/**
 * Name of the port.
 */
name?: string
/**
 * Number of the port.
 */
containerPort: number
/**
 * Protocol of the port.
 */
protocol?: ("TCP" | "UDP" | "SCTP")
}[]
/**
 * What must succeed before the steps start; exactly one sort of it.
 */
readinessProbe?: {
/**
 * A command in the container.
 */
exec?: {
/**
 * What is started instead of the entry point of the image.
 * 
 * @maxItems 100
 * 
 * Items: One word.
 */
command: string[]
}
/**
 * A request to the container.
 */
httpGet?: {
/**
 * Path of the request.
 */
path?: string
/**
 * Number of the port.
 */
port: number
/**
 * Scheme of the request.
 */
scheme?: ("HTTP" | "HTTPS")
}
/**
 * A connection to the container.
 */
tcpSocket?: {
/**
 * Number of the port.
 */
port: number
}
/**
 * Seconds before the first try.
 */
initialDelaySeconds?: number
/**
 * Seconds between two tries.
 */
periodSeconds?: number
/**
 * Seconds that one try may take.
 */
timeoutSeconds?: number
/**
 * Tries that may fail in a row.
 */
failureThreshold?: number
/**
 * Tries that must succeed in a row.
 */
successThreshold?: number
}
}[]
}
/**
 * Values of the parameters of the Task.
 * 
 * @maxItems 100
 * 
 * Items: One value.
 */
params?: {
/**
 * Name of a parameter of the Task.
 */
name: string
/**
 * The value: one text, a list of texts, or a map of them.
 * 
 * @maxItems 200
 */
value: (string | string[] | {
[k: string]: string
})
}[]
/**
 * Runs the Task once for every combination of values, at most 256 times.
 */
matrix?: {
/**
 * Lists whose values are combined.
 * 
 * @maxItems 50
 * 
 * Items: One list.
 */
params?: {
/**
 * Name of a parameter of the Task.
 */
name: string
/**
 * The list, or the whole of one: `$(params.list[*])`.
 * 
 * @minItems 1
 * @maxItems 256
 */
value: (string | [string, ...(string)[]])
}[]
/**
 * Combinations that are added, or that add values to those there are.
 * 
 * @maxItems 256
 * 
 * Items: One combination.
 */
include?: {
/**
 * Name of the combination.
 */
name?: string
/**
 * Values of the combination.
 * 
 * @maxItems 50
 * 
 * Items: One value.
 */
params: {
/**
 * Name of a parameter of the Task.
 */
name: string
/**
 * The value.
 */
value: string
}[]
}[]
}
/**
 * Workspaces of the Pipeline that the Task gets.
 * 
 * @maxItems 50
 * 
 * Items: One workspace.
 */
workspaces?: {
/**
 * Name of the workspace in the Task.
 */
name: string
/**
 * Name of the workspace in the Pipeline; without it the same name.
 */
workspace?: string
/**
 * Folder of the workspace.
 */
subPath?: string
}[]
/**
 * Conditions without which the task is skipped.
 * 
 * @maxItems 50
 * 
 * Items: One condition.
 */
when?: {
/**
 * What is compared.
 */
input: string
/**
 * Whether the input must be one of the values or none.
 */
operator: ("in" | "notin")
/**
 * The values.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: One value.
 */
values: [string, ...(string)[]]
}[]
/**
 * How often a failed task is tried again.
 */
retries?: number
/**
 * How long the task may take.
 */
timeout?: string
/**
 * Whether the Pipeline goes on after an error of this task.
 */
onError?: ("continue" | "stopAndFail")
/**
 * Tasks that must be done before.
 * 
 * @maxItems 100
 * 
 * Items: Name of a task.
 */
runAfter?: string[]
})[]]
/**
 * Tasks that run at the end, whatever happened.
 * 
 * @maxItems 50
 * 
 * Items: One task that runs at the end, whatever happened.
 */
finally?: {
/**
 * Name of the task in this Pipeline.
 */
name: string
/**
 * Name for people.
 */
displayName?: string
/**
 * What the task is for.
 */
description?: string
/**
 * The Task of this catalog that is run: its name, or `resolver: cluster` with the namespace in which it is.
 */
taskRef?: {
/**
 * Name of the Task.
 */
name?: string
/**
 * Kind of what is run.
 */
kind?: "Task"
/**
 * What finds a Task in another namespace.
 */
resolver?: "cluster"
/**
 * What is found: `kind`, `name` and `namespace`, written out.
 * 
 * @maxItems 3
 * 
 * Items: One value.
 */
params?: {
/**
 * What the value is.
 */
name: ("kind" | "name" | "namespace")
/**
 * The value; never a variable, since a run would choose its own code.
 */
value: string
}[]
}
/**
 * A Task that is written out here and is nobody else's; it sees the parameters of the Pipeline.
 */
taskSpec?: {
/**
 * Name for people.
 */
displayName?: string
/**
 * What the Task does.
 */
description?: string
/**
 * Parameters of the Task.
 * 
 * @maxItems 100
 * 
 * Items: One parameter.
 */
params?: {
/**
 * Name of the parameter.
 */
name: string
/**
 * Whether the value is one text, a list of texts, or a map of texts with fixed names.
 */
type?: ("string" | "array" | "object")
/**
 * What the parameter is for.
 */
description?: string
/**
 * The texts of the parameter, by name, where its type is `object`.
 */
properties?: {
/**
 * One text.
 */
[k: string]: {
/**
 * Type of the text.
 */
type?: "string"
}
}
/**
 * Value where none is given; without it the parameter must be given.
 * 
 * @maxItems 200
 */
default?: (string | string[] | {
[k: string]: string
})
}[]
/**
 * Folders that whoever runs the Task provides.
 * 
 * @maxItems 50
 * 
 * Items: One folder.
 */
workspaces?: {
/**
 * Name of the workspace.
 */
name: string
/**
 * What the folder holds.
 */
description?: string
/**
 * Where the steps see it; without it below `/workspace`.
 */
mountPath?: string
/**
 * Whether the steps only read it.
 */
readOnly?: boolean
/**
 * Whether it may be missing.
 */
optional?: boolean
}[]
/**
 * Texts that the steps write and that a Pipeline hands on.
 * 
 * @maxItems 50
 * 
 * Items: One result.
 */
results?: {
/**
 * Name of the result.
 */
name: string
/**
 * Whether the result is one text, a list of texts, or a map of texts with fixed names.
 */
type?: ("string" | "array" | "object")
/**
 * What the result says.
 */
description?: string
/**
 * The texts of the result, by name, where its type is `object`.
 */
properties?: {
/**
 * One text.
 */
[k: string]: {
/**
 * Type of the text.
 */
type?: "string"
}
}
}[]
/**
 * Volumes of the pod.
 * 
 * @maxItems 50
 * 
 * Items: One volume; exactly one sort of it.
 */
volumes?: {
/**
 * Name of the volume.
 */
name: string
/**
 * An empty folder that goes with the pod.
 */
emptyDir?: {
/**
 * Where the folder lies.
 */
medium?: ("" | "Memory")
/**
 * How much it may hold.
 */
sizeLimit?: string
}
/**
 * The keys of a ConfigMap as files.
 */
configMap?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
/**
 * Permissions of the files, as a decimal number.
 */
defaultMode?: number
}
/**
 * The keys of a Secret as files.
 */
secret?: {
/**
 * Name of the Secret.
 */
secretName: string
/**
 * Whether it may be missing.
 */
optional?: boolean
/**
 * Permissions of the files, as a decimal number.
 */
defaultMode?: number
}
/**
 * A claim that is there already.
 */
persistentVolumeClaim?: {
/**
 * Name of the claim.
 */
claimName: string
/**
 * Whether nothing is written to it.
 */
readOnly?: boolean
}
}[]
/**
 * What all steps have in common; each may say otherwise.
 */
stepTemplate?: {
/**
 * Image by digest.
 */
image?: string
/**
 * When the image is pulled.
 */
imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
/**
 * Folder in which the container starts.
 */
workingDir?: string
/**
 * Environment variables. The place for every value that code needs: variables are not escaped anywhere else.
 * 
 * @maxItems 200
 * 
 * Items: One variable.
 */
env?: {
/**
 * Name of the variable.
 */
name: string
/**
 * Value of the variable; Tekton variables such as `$(params.revision)` are safe here.
 */
value?: string
/**
 * Where the value comes from instead.
 */
valueFrom?: {
/**
 * A key of a ConfigMap in the namespace of the pipelines.
 */
configMapKeyRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A key of a Secret in the namespace of the pipelines.
 */
secretKeyRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A field of the pod.
 */
fieldRef?: {
/**
 * Path of the field.
 */
fieldPath: string
}
}
}[]
/**
 * ConfigMaps and Secrets whose keys become variables.
 * 
 * @maxItems 50
 * 
 * Items: One source.
 */
envFrom?: {
/**
 * What stands before each name.
 */
prefix?: string
/**
 * The ConfigMap whose keys become variables.
 */
configMapRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
/**
 * The Secret whose keys become variables.
 */
secretRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
}[]
/**
 * Resources of the container.
 */
computeResources?: {
/**
 * What the scheduler reserves.
 */
requests?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
/**
 * What the container gets at most.
 */
limits?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
}
/**
 * Volumes that the container sees.
 * 
 * @maxItems 50
 * 
 * Items: One volume.
 */
volumeMounts?: {
/**
 * Name of the volume in `spec.volumes`.
 */
name: string
/**
 * Folder in the container; below `/tekton/` only `/tekton/home`.
 */
mountPath: string
/**
 * Folder of the volume.
 */
subPath?: string
/**
 * Whether the container cannot write there.
 */
readOnly?: boolean
}[]
/**
 * Privileges of the container. Without the level `restricted` of Pod Security it is not admitted.
 */
securityContext?: {
/**
 * Whether a process may get more privileges than its parent.
 */
allowPrivilegeEscalation?: boolean
/**
 * Capabilities of the Linux kernel.
 */
capabilities?: {
/**
 * Capabilities that are taken away.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
drop?: string[]
/**
 * Capabilities that are given.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
add?: string[]
}
/**
 * Whether the container is as powerful as its node.
 */
privileged?: boolean
/**
 * Whether the file system of the image stays as it is.
 */
readOnlyRootFilesystem?: boolean
/**
 * Group of the processes.
 */
runAsGroup?: number
/**
 * Whether the kubelet refuses to run the container as root.
 */
runAsNonRoot?: boolean
/**
 * User of the processes.
 */
runAsUser?: number
/**
 * Which calls of the kernel are allowed.
 */
seccompProfile?: {
/**
 * Kind of the profile.
 */
type: ("RuntimeDefault" | "Localhost" | "Unconfined")
/**
 * File of the profile on the node.
 */
localhostProfile?: string
}
}
}
/**
 * Containers that run one after another.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One container; the steps of a Task run one after another.
 */
steps: [{
/**
 * Name of the step.
 */
name: string
/**
 * Name for people.
 */
displayName?: string
/**
 * Image by digest.
 */
image: string
/**
 * When the image is pulled.
 */
imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
/**
 * Folder in which the container starts.
 */
workingDir?: string
/**
 * What is started instead of the entry point of the image.
 * 
 * @maxItems 100
 * 
 * Items: One word.
 */
command?: string[]
/**
 * Arguments of the command.
 * 
 * @maxItems 500
 * 
 * Items: One argument.
 */
args?: string[]
/**
 * Code that is run; an interpreter is named in its first line. Never holds `$(params…)`, `$(tasks…)`, `$(workspaces…)` or `$(context…)`: give these to a variable of `env`.
 */
script?: string
/**
 * Environment variables. The place for every value that code needs: variables are not escaped anywhere else.
 * 
 * @maxItems 200
 * 
 * Items: One variable.
 */
env?: {
/**
 * Name of the variable.
 */
name: string
/**
 * Value of the variable; Tekton variables such as `$(params.revision)` are safe here.
 */
value?: string
/**
 * Where the value comes from instead.
 */
valueFrom?: {
/**
 * A key of a ConfigMap in the namespace of the pipelines.
 */
configMapKeyRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A key of a Secret in the namespace of the pipelines.
 */
secretKeyRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A field of the pod.
 */
fieldRef?: {
/**
 * Path of the field.
 */
fieldPath: string
}
}
}[]
/**
 * ConfigMaps and Secrets whose keys become variables.
 * 
 * @maxItems 50
 * 
 * Items: One source.
 */
envFrom?: {
/**
 * What stands before each name.
 */
prefix?: string
/**
 * The ConfigMap whose keys become variables.
 */
configMapRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
/**
 * The Secret whose keys become variables.
 */
secretRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
}[]
/**
 * Resources of the container.
 */
computeResources?: {
/**
 * What the scheduler reserves.
 */
requests?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
/**
 * What the container gets at most.
 */
limits?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
}
/**
 * Volumes that the container sees.
 * 
 * @maxItems 50
 * 
 * Items: One volume.
 */
volumeMounts?: {
/**
 * Name of the volume in `spec.volumes`.
 */
name: string
/**
 * Folder in the container; below `/tekton/` only `/tekton/home`.
 */
mountPath: string
/**
 * Folder of the volume.
 */
subPath?: string
/**
 * Whether the container cannot write there.
 */
readOnly?: boolean
}[]
/**
 * Workspaces of the Task that this container alone gets.
 * 
 * @maxItems 50
 * 
 * Items: One workspace.
 */
workspaces?: {
/**
 * Name of the workspace in the Task.
 */
name: string
/**
 * Folder of the workspace in this container; without it that of the Task.
 */
mountPath?: string
}[]
/**
 * Privileges of the container. Without the level `restricted` of Pod Security it is not admitted.
 */
securityContext?: {
/**
 * Whether a process may get more privileges than its parent.
 */
allowPrivilegeEscalation?: boolean
/**
 * Capabilities of the Linux kernel.
 */
capabilities?: {
/**
 * Capabilities that are taken away.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
drop?: string[]
/**
 * Capabilities that are given.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
add?: string[]
}
/**
 * Whether the container is as powerful as its node.
 */
privileged?: boolean
/**
 * Whether the file system of the image stays as it is.
 */
readOnlyRootFilesystem?: boolean
/**
 * Group of the processes.
 */
runAsGroup?: number
/**
 * Whether the kubelet refuses to run the container as root.
 */
runAsNonRoot?: boolean
/**
 * User of the processes.
 */
runAsUser?: number
/**
 * Which calls of the kernel are allowed.
 */
seccompProfile?: {
/**
 * Kind of the profile.
 */
type: ("RuntimeDefault" | "Localhost" | "Unconfined")
/**
 * File of the profile on the node.
 */
localhostProfile?: string
}
}
/**
 * How long the step may take.
 */
timeout?: string
/**
 * Whether the Task goes on after an error of this step.
 */
onError?: ("continue" | "stopAndFail")
}, ...({
/**
 * Name of the step.
 */
name: string
/**
 * Name for people.
 */
displayName?: string
/**
 * Image by digest.
 */
image: string
/**
 * When the image is pulled.
 */
imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
/**
 * Folder in which the container starts.
 */
workingDir?: string
/**
 * What is started instead of the entry point of the image.
 * 
 * @maxItems 100
 * 
 * Items: One word.
 */
command?: string[]
/**
 * Arguments of the command.
 * 
 * @maxItems 500
 * 
 * Items: One argument.
 */
args?: string[]
/**
 * Code that is run; an interpreter is named in its first line. Never holds `$(params…)`, `$(tasks…)`, `$(workspaces…)` or `$(context…)`: give these to a variable of `env`.
 */
script?: string
/**
 * Environment variables. The place for every value that code needs: variables are not escaped anywhere else.
 * 
 * @maxItems 200
 * 
 * Items: One variable.
 */
env?: {
/**
 * Name of the variable.
 */
name: string
/**
 * Value of the variable; Tekton variables such as `$(params.revision)` are safe here.
 */
value?: string
/**
 * Where the value comes from instead.
 */
valueFrom?: {
/**
 * A key of a ConfigMap in the namespace of the pipelines.
 */
configMapKeyRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A key of a Secret in the namespace of the pipelines.
 */
secretKeyRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A field of the pod.
 */
fieldRef?: {
/**
 * Path of the field.
 */
fieldPath: string
}
}
}[]
/**
 * ConfigMaps and Secrets whose keys become variables.
 * 
 * @maxItems 50
 * 
 * Items: One source.
 */
envFrom?: {
/**
 * What stands before each name.
 */
prefix?: string
/**
 * The ConfigMap whose keys become variables.
 */
configMapRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
/**
 * The Secret whose keys become variables.
 */
secretRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
}[]
/**
 * Resources of the container.
 */
computeResources?: {
/**
 * What the scheduler reserves.
 */
requests?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
/**
 * What the container gets at most.
 */
limits?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
}
/**
 * Volumes that the container sees.
 * 
 * @maxItems 50
 * 
 * Items: One volume.
 */
volumeMounts?: {
/**
 * Name of the volume in `spec.volumes`.
 */
name: string
/**
 * Folder in the container; below `/tekton/` only `/tekton/home`.
 */
mountPath: string
/**
 * Folder of the volume.
 */
subPath?: string
/**
 * Whether the container cannot write there.
 */
readOnly?: boolean
}[]
/**
 * Workspaces of the Task that this container alone gets.
 * 
 * @maxItems 50
 * 
 * Items: One workspace.
 */
workspaces?: {
/**
 * Name of the workspace in the Task.
 */
name: string
/**
 * Folder of the workspace in this container; without it that of the Task.
 */
mountPath?: string
}[]
/**
 * Privileges of the container. Without the level `restricted` of Pod Security it is not admitted.
 */
securityContext?: {
/**
 * Whether a process may get more privileges than its parent.
 */
allowPrivilegeEscalation?: boolean
/**
 * Capabilities of the Linux kernel.
 */
capabilities?: {
/**
 * Capabilities that are taken away.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
drop?: string[]
/**
 * Capabilities that are given.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
add?: string[]
}
/**
 * Whether the container is as powerful as its node.
 */
privileged?: boolean
/**
 * Whether the file system of the image stays as it is.
 */
readOnlyRootFilesystem?: boolean
/**
 * Group of the processes.
 */
runAsGroup?: number
/**
 * Whether the kubelet refuses to run the container as root.
 */
runAsNonRoot?: boolean
/**
 * User of the processes.
 */
runAsUser?: number
/**
 * Which calls of the kernel are allowed.
 */
seccompProfile?: {
/**
 * Kind of the profile.
 */
type: ("RuntimeDefault" | "Localhost" | "Unconfined")
/**
 * File of the profile on the node.
 */
localhostProfile?: string
}
}
/**
 * How long the step may take.
 */
timeout?: string
/**
 * Whether the Task goes on after an error of this step.
 */
onError?: ("continue" | "stopAndFail")
})[]]
/**
 * Containers that run beside the steps and end with them.
 * 
 * @maxItems 20
 * 
 * Items: One sidecar.
 */
sidecars?: {
/**
 * Name of the sidecar.
 */
name: string
/**
 * Image by digest.
 */
image: string
/**
 * When the image is pulled.
 */
imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
/**
 * Folder in which the container starts.
 */
workingDir?: string
/**
 * What is started instead of the entry point of the image.
 * 
 * @maxItems 100
 * 
 * Items: One word.
 */
command?: string[]
/**
 * Arguments of the command.
 * 
 * @maxItems 500
 * 
 * Items: One argument.
 */
args?: string[]
/**
 * Code that is run; an interpreter is named in its first line. Never holds `$(params…)`, `$(tasks…)`, `$(workspaces…)` or `$(context…)`: give these to a variable of `env`.
 */
script?: string
/**
 * Environment variables. The place for every value that code needs: variables are not escaped anywhere else.
 * 
 * @maxItems 200
 * 
 * Items: One variable.
 */
env?: {
/**
 * Name of the variable.
 */
name: string
/**
 * Value of the variable; Tekton variables such as `$(params.revision)` are safe here.
 */
value?: string
/**
 * Where the value comes from instead.
 */
valueFrom?: {
/**
 * A key of a ConfigMap in the namespace of the pipelines.
 */
configMapKeyRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A key of a Secret in the namespace of the pipelines.
 */
secretKeyRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Key in it.
 */
key: string
/**
 * Whether the variable is left out where there is none.
 */
optional?: boolean
}
/**
 * A field of the pod.
 */
fieldRef?: {
/**
 * Path of the field.
 */
fieldPath: string
}
}
}[]
/**
 * ConfigMaps and Secrets whose keys become variables.
 * 
 * @maxItems 50
 * 
 * Items: One source.
 */
envFrom?: {
/**
 * What stands before each name.
 */
prefix?: string
/**
 * The ConfigMap whose keys become variables.
 */
configMapRef?: {
/**
 * Name of the ConfigMap.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
/**
 * The Secret whose keys become variables.
 */
secretRef?: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Whether it may be missing.
 */
optional?: boolean
}
}[]
/**
 * Resources of the container.
 */
computeResources?: {
/**
 * What the scheduler reserves.
 */
requests?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
/**
 * What the container gets at most.
 */
limits?: {
/**
 * Processor time.
 */
cpu?: string
/**
 * Memory.
 */
memory?: string
}
}
/**
 * Volumes that the container sees.
 * 
 * @maxItems 50
 * 
 * Items: One volume.
 */
volumeMounts?: {
/**
 * Name of the volume in `spec.volumes`.
 */
name: string
/**
 * Folder in the container; below `/tekton/` only `/tekton/home`.
 */
mountPath: string
/**
 * Folder of the volume.
 */
subPath?: string
/**
 * Whether the container cannot write there.
 */
readOnly?: boolean
}[]
/**
 * Workspaces of the Task that this container alone gets.
 * 
 * @maxItems 50
 * 
 * Items: One workspace.
 */
workspaces?: {
/**
 * Name of the workspace in the Task.
 */
name: string
/**
 * Folder of the workspace in this container; without it that of the Task.
 */
mountPath?: string
}[]
/**
 * Privileges of the container. Without the level `restricted` of Pod Security it is not admitted.
 */
securityContext?: {
/**
 * Whether a process may get more privileges than its parent.
 */
allowPrivilegeEscalation?: boolean
/**
 * Capabilities of the Linux kernel.
 */
capabilities?: {
/**
 * Capabilities that are taken away.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
drop?: string[]
/**
 * Capabilities that are given.
 * 
 * @maxItems 50
 * 
 * Items: One capability.
 */
add?: string[]
}
/**
 * Whether the container is as powerful as its node.
 */
privileged?: boolean
/**
 * Whether the file system of the image stays as it is.
 */
readOnlyRootFilesystem?: boolean
/**
 * Group of the processes.
 */
runAsGroup?: number
/**
 * Whether the kubelet refuses to run the container as root.
 */
runAsNonRoot?: boolean
/**
 * User of the processes.
 */
runAsUser?: number
/**
 * Which calls of the kernel are allowed.
 */
seccompProfile?: {
/**
 * Kind of the profile.
 */
type: ("RuntimeDefault" | "Localhost" | "Unconfined")
/**
 * File of the profile on the node.
 */
localhostProfile?: string
}
}
/**
 * Ports on which it listens.
 * 
 * @maxItems 50
 * 
 * Items: One port.
 */
ports?: {
/**
 * Name of the port.
 */
name?: string
/**
 * Number of the port.
 */
containerPort: number
/**
 * Protocol of the port.
 */
protocol?: ("TCP" | "UDP" | "SCTP")
}[]
/**
 * What must succeed before the steps start; exactly one sort of it.
 */
readinessProbe?: {
/**
 * A command in the container.
 */
exec?: {
/**
 * What is started instead of the entry point of the image.
 * 
 * @maxItems 100
 * 
 * Items: One word.
 */
command: string[]
}
/**
 * A request to the container.
 */
httpGet?: {
/**
 * Path of the request.
 */
path?: string
/**
 * Number of the port.
 */
port: number
/**
 * Scheme of the request.
 */
scheme?: ("HTTP" | "HTTPS")
}
/**
 * A connection to the container.
 */
tcpSocket?: {
/**
 * Number of the port.
 */
port: number
}
/**
 * Seconds before the first try.
 */
initialDelaySeconds?: number
/**
 * Seconds between two tries.
 */
periodSeconds?: number
/**
 * Seconds that one try may take.
 */
timeoutSeconds?: number
/**
 * Tries that may fail in a row.
 */
failureThreshold?: number
/**
 * Tries that must succeed in a row.
 */
successThreshold?: number
}
}[]
}
/**
 * Values of the parameters of the Task.
 * 
 * @maxItems 100
 * 
 * Items: One value.
 */
params?: {
/**
 * Name of a parameter of the Task.
 */
name: string
/**
 * The value: one text, a list of texts, or a map of them.
 * 
 * @maxItems 200
 */
value: (string | string[] | {
[k: string]: string
})
}[]
/**
 * Runs the Task once for every combination of values, at most 256 times.
 */
matrix?: {
/**
 * Lists whose values are combined.
 * 
 * @maxItems 50
 * 
 * Items: One list.
 */
params?: {
/**
 * Name of a parameter of the Task.
 */
name: string
/**
 * The list, or the whole of one: `$(params.list[*])`.
 * 
 * @minItems 1
 * @maxItems 256
 */
value: (string | [string, ...(string)[]])
}[]
/**
 * Combinations that are added, or that add values to those there are.
 * 
 * @maxItems 256
 * 
 * Items: One combination.
 */
include?: {
/**
 * Name of the combination.
 */
name?: string
/**
 * Values of the combination.
 * 
 * @maxItems 50
 * 
 * Items: One value.
 */
params: {
/**
 * Name of a parameter of the Task.
 */
name: string
/**
 * The value.
 */
value: string
}[]
}[]
}
/**
 * Workspaces of the Pipeline that the Task gets.
 * 
 * @maxItems 50
 * 
 * Items: One workspace.
 */
workspaces?: {
/**
 * Name of the workspace in the Task.
 */
name: string
/**
 * Name of the workspace in the Pipeline; without it the same name.
 */
workspace?: string
/**
 * Folder of the workspace.
 */
subPath?: string
}[]
/**
 * Conditions without which the task is skipped.
 * 
 * @maxItems 50
 * 
 * Items: One condition.
 */
when?: {
/**
 * What is compared.
 */
input: string
/**
 * Whether the input must be one of the values or none.
 */
operator: ("in" | "notin")
/**
 * The values.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: One value.
 */
values: [string, ...(string)[]]
}[]
/**
 * How often a failed task is tried again.
 */
retries?: number
/**
 * How long the task may take.
 */
timeout?: string
/**
 * Whether the Pipeline goes on after an error of this task.
 */
onError?: ("continue" | "stopAndFail")
}[]
}
}

/**
 * A rule that need not hold somewhere, until a day. It permits what the catalog asks for elsewhere and changes nothing by itself.
 */
export interface Waiver {
/**
 * Version of the source language.
 */
apiVersion: "cistern.dev/v1alpha1"
/**
 * Kind of the document.
 */
kind: "Waiver"
/**
 * Identity of the Waiver.
 */
metadata: {
/**
 * Name of the Waiver; equals the file name without `.yaml`.
 */
name: string
}
/**
 * What need not hold, where, why and how long.
 */
spec: {
/**
 * The rules that need not hold: those of pods, and the effects of a change that a plan would refuse.
 * 
 * @minItems 1
 * @maxItems 32
 * 
 * Items: Name of a rule.
 */
rules: [("pod-security/allow-privilege-escalation" | "pod-security/app-armor-profile" | "pod-security/capabilities" | "pod-security/host-namespaces" | "pod-security/host-ports" | "pod-security/host-probes-and-lifecycle" | "pod-security/privileged" | "pod-security/proc-mount" | "pod-security/restricted-volumes" | "pod-security/run-as-non-root" | "pod-security/run-as-user" | "pod-security/se-linux-options" | "pod-security/seccomp-profile" | "pod-security/sysctls" | "pod-security/windows-host-process" | "pod-security/read-only-root-filesystem" | "pod-security/service-account-token" | "plan/recreate" | "plan/restart" | "plan/in-place" | "plan/next-run" | "plan/data-loss" | "plan/traffic" | "plan/privilege-widened" | "plan/privilege-narrowed" | "plan/capacity" | "plan/secret" | "plan/observability" | "plan/orphan" | "plan/unknown"), ...(("pod-security/allow-privilege-escalation" | "pod-security/app-armor-profile" | "pod-security/capabilities" | "pod-security/host-namespaces" | "pod-security/host-ports" | "pod-security/host-probes-and-lifecycle" | "pod-security/privileged" | "pod-security/proc-mount" | "pod-security/restricted-volumes" | "pod-security/run-as-non-root" | "pod-security/run-as-user" | "pod-security/se-linux-options" | "pod-security/seccomp-profile" | "pod-security/sysctls" | "pod-security/windows-host-process" | "pod-security/read-only-root-filesystem" | "pod-security/service-account-token" | "plan/recreate" | "plan/restart" | "plan/in-place" | "plan/next-run" | "plan/data-loss" | "plan/traffic" | "plan/privilege-widened" | "plan/privilege-narrowed" | "plan/capacity" | "plan/secret" | "plan/observability" | "plan/orphan" | "plan/unknown"))[]]
/**
 * Where they need not hold; each part narrows it. Rules of pods need `integration` and `object`.
 */
subject: {
/**
 * Name of an Environment. Default: all.
 */
environment?: string
/**
 * Name of a Cluster. Default: all.
 */
cluster?: string
/**
 * Name of an Integration. Default: all.
 */
integration?: string
/**
 * One object of the release.
 */
object?: {
/**
 * Kind of the object.
 */
kind: string
/**
 * Name of the object.
 */
name: string
}
}
/**
 * Why, for those who review it.
 */
reason: string
/**
 * Who answers for it: a team or a mail address.
 */
owner: string
/**
 * The last day on which it holds, in UTC. Quote it: a bare date is a date to some readers and a text to others.
 */
expires: string
}
}

/**
 * A repository whose events run a Pipeline, in a namespace of its own.
 */
export interface RepoBinding {
/**
 * Version of the source language.
 */
apiVersion: "cistern.dev/v1alpha1"
/**
 * Kind of the document.
 */
kind: "RepoBinding"
/**
 * Identity of the RepoBinding.
 */
metadata: {
/**
 * Name of the RepoBinding; equals the file name without `.yaml`.
 */
name: string
}
/**
 * Which repository, which events and which Pipeline.
 */
spec: {
/**
 * Organization that the repository belongs to.
 */
organization: string
/**
 * https URL of the repository on GitHub, without `.git`.
 */
repository: string
/**
 * Branches whose pushes and pull requests count: names, or patterns with `*`, which stands for any text without `/`.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: A name or a pattern.
 */
branches: [string, ...(string)[]]
/**
 * What starts the Pipeline. A `tag` is a pushed tag, whatever its branch.
 * 
 * @minItems 1
 * @maxItems 3
 * 
 * Items: An event.
 */
events?: [("push" | "pull_request" | "tag"), ...(("push" | "pull_request" | "tag"))[]]
/**
 * The Pipeline that runs.
 */
pipeline: ({
/**
 * Name of the Pipeline.
 */
name: string
} | {
inline: Pipeline
})
/**
 * PipelineTemplate that says how it runs. Default: a built-in one, which gives the Pipeline what it declares of `git-url`, `git-revision`, `event-type`, `event-id`, `triggered-at`, `org-name` and `repo-full-name`, and a workspace `source`.
 */
template?: string
/**
 * Values of parameters of the template; with the built-in one, of parameters of the Pipeline.
 */
params?: {
/**
 * The value: one text, or a list of texts.
 * 
 * @maxItems 200
 */
[k: string]: string | string[]
}
/**
 * Namespace of the runs, which is made for them. Default: the name of the RepoBinding.
 */
namespace?: string
/**
 * What the runs may do in their namespace: `elevated` adds claims, Services and Deployments.
 */
permissions?: ("standard" | "elevated")
/**
 * What the pods of a namespace may use together and each: a preset, or the numbers. Default: that of the organization.
 */
quota?: (("none" | "small" | "large") | {
/**
 * What all pods together may reserve.
 */
requests: {
/**
 * CPU.
 */
cpu: string
/**
 * Memory.
 */
memory: string
}
/**
 * What the limits of all pods together may be.
 */
limits: {
/**
 * CPU.
 */
cpu: string
/**
 * Memory.
 */
memory: string
}
/**
 * Number of claims.
 */
persistentVolumeClaims: number
/**
 * Number of pods.
 */
pods: number
/**
 * What one container may use.
 */
container: {
/**
 * Limits of a container that states none.
 */
default: {
/**
 * CPU.
 */
cpu: string
/**
 * Memory.
 */
memory: string
}
/**
 * Requests of a container that states none.
 */
defaultRequest: {
/**
 * CPU.
 */
cpu: string
/**
 * Memory.
 */
memory: string
}
/**
 * Most that a container may use.
 */
max: {
/**
 * CPU.
 */
cpu: string
/**
 * Memory.
 */
memory: string
}
/**
 * Least that a container must ask for.
 */
min: {
/**
 * CPU.
 */
cpu: string
/**
 * Memory.
 */
memory: string
}
}
})
/**
 * `strict`: pods reach the DNS, the API server, the registries and the egress proxy, besides their own namespace. `isolated`: they reach everything, and only the organization reaches them. Default: that of the organization.
 */
network?: ("isolated" | "strict")
/**
 * What Argo CD may deploy from the repository. Without it nothing.
 */
deploys?: {
/**
 * Namespaces that it may deploy to, each by its name.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: Name of a namespace.
 */
namespaces: [string, ...(string)[]]
/**
 * Further repositories of manifests, by their https URLs.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: https URL of a repository on GitHub, without `.git`.
 */
repositories?: [string, ...(string)[]]
}
/**
 * The workspace `source` of each run.
 */
workspace?: {
/**
 * Size of its volume.
 */
size?: string
/**
 * StorageClass of its volume. Default: that of the cluster.
 */
storageClass?: string
}
/**
 * Longest time of a run. Default: that of the template.
 */
timeout?: string
}
}

/**
 * How runs of a Pipeline are made from events of a repository.
 */
export interface PipelineTemplate {
/**
 * Version of the source language.
 */
apiVersion: "cistern.dev/v1alpha1"
/**
 * Kind of the document.
 */
kind: "PipelineTemplate"
/**
 * Identity of the PipelineTemplate.
 */
metadata: {
/**
 * Name of the PipelineTemplate; equals the file name without `.yaml`.
 */
name: string
}
/**
 * What a RepoBinding may set, and what a run is given.
 */
spec: {
/**
 * What the template is for.
 */
description?: string
/**
 * Parameters that a RepoBinding gives.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: One parameter.
 */
params?: [{
/**
 * Name of the parameter.
 */
name: string
/**
 * What it is for.
 */
description?: string
/**
 * Value where none is given; without it the parameter must be given.
 * 
 * @maxItems 200
 */
default?: (string | string[])
}, ...({
/**
 * Name of the parameter.
 */
name: string
/**
 * What it is for.
 */
description?: string
/**
 * Value where none is given; without it the parameter must be given.
 * 
 * @maxItems 200
 */
default?: (string | string[])
})[]]
/**
 * What a run is given.
 */
run: {
/**
 * ServiceAccount of the run, in its namespace; never `default`, which every pod may have.
 */
serviceAccount?: string
/**
 * Parameters of the Pipeline, and where each comes from.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: One parameter of the Pipeline.
 */
params?: [({
/**
 * Name of the parameter of the Pipeline.
 */
name: string
/**
 * The fact.
 */
event: ("git-url" | "git-revision" | "event-type" | "event-id" | "triggered-at" | "repo-full-name")
} | {
/**
 * Name of the parameter of the Pipeline.
 */
name: string
/**
 * Name of the parameter of the template.
 */
param: string
} | {
/**
 * Name of the parameter of the Pipeline.
 */
name: string
/**
 * The value: one text, or a list of texts.
 * 
 * @maxItems 200
 */
value: (string | string[])
}), ...(({
/**
 * Name of the parameter of the Pipeline.
 */
name: string
/**
 * The fact.
 */
event: ("git-url" | "git-revision" | "event-type" | "event-id" | "triggered-at" | "repo-full-name")
} | {
/**
 * Name of the parameter of the Pipeline.
 */
name: string
/**
 * Name of the parameter of the template.
 */
param: string
} | {
/**
 * Name of the parameter of the Pipeline.
 */
name: string
/**
 * The value: one text, or a list of texts.
 * 
 * @maxItems 200
 */
value: (string | string[])
}))[]]
/**
 * Workspaces of the Pipeline.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: One workspace; of exactly one sort.
 */
workspaces?: [{
/**
 * Name of the workspace of the Pipeline.
 */
name: string
/**
 * A volume of its own for each run.
 */
volumeClaim?: {
/**
 * Size of the volume.
 */
size?: string
/**
 * StorageClass of the volume. Default: that of the cluster.
 */
storageClass?: string
}
/**
 * A folder of each pod.
 */
emptyDir?: {
/**
 * Most that it may hold.
 */
sizeLimit?: string
}
/**
 * A Secret in the namespace of the run.
 */
secret?: {
/**
 * Name of the Secret.
 */
name: string
}
/**
 * A ConfigMap in the namespace of the run.
 */
configMap?: {
/**
 * Name of the ConfigMap.
 */
name: string
}
}, ...({
/**
 * Name of the workspace of the Pipeline.
 */
name: string
/**
 * A volume of its own for each run.
 */
volumeClaim?: {
/**
 * Size of the volume.
 */
size?: string
/**
 * StorageClass of the volume. Default: that of the cluster.
 */
storageClass?: string
}
/**
 * A folder of each pod.
 */
emptyDir?: {
/**
 * Most that it may hold.
 */
sizeLimit?: string
}
/**
 * A Secret in the namespace of the run.
 */
secret?: {
/**
 * Name of the Secret.
 */
name: string
}
/**
 * A ConfigMap in the namespace of the run.
 */
configMap?: {
/**
 * Name of the ConfigMap.
 */
name: string
}
})[]]
/**
 * Longest times.
 */
timeouts?: {
/**
 * Of the whole run.
 */
pipeline?: string
/**
 * Of its tasks together.
 */
tasks?: string
/**
 * Of the tasks at its end.
 */
finally?: string
}
}
}
}

/**
 * Documents of repositories that agents read, and the server that offers them.
 */
export interface KnowledgeBase {
/**
 * Version of the source language.
 */
apiVersion: "cistern.dev/v1alpha1"
/**
 * Kind of the document.
 */
kind: "KnowledgeBase"
/**
 * Identity of the KnowledgeBase.
 */
metadata: {
/**
 * Name of the KnowledgeBase; equals the file name without `.yaml`.
 */
name: string
}
/**
 * Which documents, and who serves them.
 */
spec: {
/**
 * Organization that it belongs to.
 */
organization: string
/**
 * Name for people.
 */
displayName: string
/**
 * What it holds.
 */
description?: string
/**
 * Where the documents are.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: One repository.
 */
repositories: [{
/**
 * https URL of the repository, without `.git`.
 */
url: string
/**
 * Branch that is read.
 */
branch?: string
/**
 * Folders and files that are read.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: A path in the repository.
 */
paths?: [string, ...(string)[]]
}, ...({
/**
 * https URL of the repository, without `.git`.
 */
url: string
/**
 * Branch that is read.
 */
branch?: string
/**
 * Folders and files that are read.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: A path in the repository.
 */
paths?: [string, ...(string)[]]
})[]]
/**
 * The server that offers the documents to agents. Without it there is none.
 */
mcp?: {
/**
 * Image of the server. With its digest; without a registry host it is taken relative to the registry of the environment.
 */
image: string
/**
 * Port that it serves.
 */
port: number
/**
 * URL of the service that searches the documents.
 */
queryServiceURL: string
/**
 * Number of pods.
 */
replicas?: number
}
}
}

/**
 * A language model, and the process that puts questions to it.
 */
export interface Agent {
/**
 * Version of the source language.
 */
apiVersion: "cistern.dev/v1alpha1"
/**
 * Kind of the document.
 */
kind: "Agent"
/**
 * Identity of the Agent.
 */
metadata: {
/**
 * Name of the Agent; equals the file name without `.yaml`.
 */
name: string
}
/**
 * Which model, and what uses it.
 */
spec: {
/**
 * Organization that it belongs to.
 */
organization: string
/**
 * Name for people.
 */
displayName?: string
/**
 * What it is for.
 */
description?: string
/**
 * The model. With provider `vllm` it runs in the cluster; the others are services elsewhere.
 */
model: {
/**
 * Who serves the model.
 */
provider: ("vllm" | "openai" | "anthropic" | "bedrock")
/**
 * Name of the model, as the provider knows it.
 */
name: string
/**
 * What the provider asks for: the key of a service, or the token of a gated model.
 */
token?: ({
/**
 * The Secret.
 */
existingSecret: {
/**
 * Name of the Secret.
 */
name: string
/**
 * Key of the Secret.
 */
key: string
}
} | {
/**
 * Key in the secret backend, relative to its prefix; it belongs to the organization.
 */
remoteKey: string
/**
 * Field of the secret at that key.
 */
property?: string
})
/**
 * URL of the service. Default: that of the provider.
 */
endpoint?: string
/**
 * Region of the service (`bedrock`).
 */
region?: string
/**
 * Image of the model server (`vllm`). With its digest; without a registry host it is taken relative to the registry of the environment.
 */
image?: string
/**
 * Port of the model server (`vllm`).
 */
port?: number
/**
 * Quantization of the weights (`vllm`).
 */
quantization?: string
/**
 * Number of GPUs, over which the model is spread (`vllm`).
 */
gpuCount?: number
/**
 * RuntimeClass of a pod with GPUs (`vllm`).
 */
runtimeClass?: string
/**
 * Longest context in tokens (`vllm`).
 */
maxModelLength?: number
/**
 * Volume that keeps the weights (`vllm`).
 */
cache?: {
/**
 * Size of the volume.
 */
size?: string
/**
 * StorageClass of the volume. Default: that of the cluster.
 */
storageClass?: string
}
/**
 * Compute resources of the container. Default: 2 CPUs and 8Gi asked for, at most 4 CPUs and 16Gi.
 */
resources?: {
/**
 * What the scheduler reserves.
 */
requests: {
/**
 * CPU.
 */
cpu: string
/**
 * Memory.
 */
memory: string
}
/**
 * Most that it may use.
 */
limits: {
/**
 * CPU.
 */
cpu: string
/**
 * Memory.
 */
memory: string
}
}
}
/**
 * KnowledgeBase of the same organization that it reads.
 */
knowledgeBase?: string
/**
 * The process that puts questions to the model. Without it there is none.
 */
orchestration?: {
/**
 * Image of the process. With its digest; without a registry host it is taken relative to the registry of the environment.
 */
image: string
/**
 * Port that it serves.
 */
port?: number
}
}
}

/**
 * An organization. The form of `aphex.io/v1alpha1`, which is understood as a Organization of `cistern.dev/v1alpha1`.
 */
export interface AphexOrganization {
/**
 * Version of the API.
 */
apiVersion: "aphex.io/v1alpha1"
/**
 * Kind of the document.
 */
kind: "Organization"
/**
 * Identity of the document.
 */
metadata: {
/**
 * Name of the document; equals the file name without `.yaml`.
 */
name: string
/**
 * Namespace of the resource.
 */
namespace?: string
/**
 * Labels; they say nothing here.
 */
labels?: {
[k: string]: string
}
/**
 * Annotations; they say nothing here.
 */
annotations?: {
[k: string]: string
}
}
/**
 * What is known of it.
 */
spec: {
/**
 * Name for people.
 */
displayName: string
/**
 * Mail addresses of those who administer it.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: A mail address, with or without a name.
 */
adminUsers: [string, ...(string)[]]
/**
 * Never the place for a secret.
 */
webhookSecret?: string
}
}

/**
 * A repository and its Pipeline. The form of `aphex.io/v1alpha1`, which is understood as a RepoBinding of `cistern.dev/v1alpha1`.
 */
export interface AphexRepoBinding {
/**
 * Version of the API.
 */
apiVersion: "aphex.io/v1alpha1"
/**
 * Kind of the document.
 */
kind: "RepoBinding"
/**
 * Identity of the document.
 */
metadata: {
/**
 * Name of the document; equals the file name without `.yaml`.
 */
name: string
/**
 * Namespace of the resource.
 */
namespace?: string
/**
 * Labels; they say nothing here.
 */
labels?: {
[k: string]: string
}
/**
 * Annotations; they say nothing here.
 */
annotations?: {
[k: string]: string
}
}
/**
 * Which repository runs which Pipeline.
 */
spec: {
/**
 * Name of the Organization.
 */
aphexOrg: string
/**
 * Owner of the repository on GitHub.
 */
repoOrg: string
/**
 * Name of the repository.
 */
repoName: string
/**
 * Name of the Pipeline and of its namespace.
 */
pipelineName: string
/**
 * Name of the template of runs.
 */
templateRef: string
/**
 * The Pipeline as YAML text.
 */
pipelineSpec: string
/**
 * What the runs may do.
 */
permissionProfile?: ("standard" | "elevated")
/**
 * Older name of the namespace.
 */
tenantName?: string
/**
 * Older host of the webhook.
 */
ingressHost?: string
}
}

/**
 * Documents of repositories. The form of `aphex.io/v1alpha1`, which is understood as a KnowledgeBase of `cistern.dev/v1alpha1`.
 */
export interface AphexKnowledgeBase {
/**
 * Version of the API.
 */
apiVersion: "aphex.io/v1alpha1"
/**
 * Kind of the document.
 */
kind: "KnowledgeBase"
/**
 * Identity of the document.
 */
metadata: {
/**
 * Name of the document; equals the file name without `.yaml`.
 */
name: string
/**
 * Namespace of the resource.
 */
namespace?: string
/**
 * Labels; they say nothing here.
 */
labels?: {
[k: string]: string
}
/**
 * Annotations; they say nothing here.
 */
annotations?: {
[k: string]: string
}
}
/**
 * Which documents.
 */
spec: {
/**
 * Name for people.
 */
displayName: string
/**
 * What it holds.
 */
description?: string
/**
 * Where the documents are.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: One repository.
 */
repositories: [{
/**
 * https URL of the repository on GitHub.
 */
url: string
/**
 * Branch that is read.
 */
branch?: string
/**
 * Folders that are read.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: A path below `.kiro/docs`.
 */
paths?: [string, ...(string)[]]
}, ...({
/**
 * https URL of the repository on GitHub.
 */
url: string
/**
 * Branch that is read.
 */
branch?: string
/**
 * Folders that are read.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: A path below `.kiro/docs`.
 */
paths?: [string, ...(string)[]]
})[]]
/**
 * The MCP server.
 */
mcp?: {
/**
 * Whether it runs.
 */
enabled?: boolean
/**
 * Image, with its digest.
 */
image: string
/**
 * Port that it serves.
 */
port: number
/**
 * URL of the query service.
 */
queryServiceURL?: string
/**
 * Number of pods.
 */
replicas?: number
}
/**
 * The MCP server.
 */
mcpServer?: {
/**
 * Whether it runs.
 */
enabled?: boolean
/**
 * Image, with its digest.
 */
image: string
/**
 * Port that it serves.
 */
port?: number
/**
 * URL of the query service.
 */
queryServiceURL?: string
/**
 * Number of pods.
 */
replicas?: number
}
}
}

/**
 * A language model and what uses it. The form of `aphex.io/v1alpha1`, which is understood as a Agent of `cistern.dev/v1alpha1`.
 */
export interface AphexAgent {
/**
 * Version of the API.
 */
apiVersion: "aphex.io/v1alpha1"
/**
 * Kind of the document.
 */
kind: "Agent"
/**
 * Identity of the document.
 */
metadata: {
/**
 * Name of the document; equals the file name without `.yaml`.
 */
name: string
/**
 * Namespace of the resource.
 */
namespace?: string
/**
 * Labels; they say nothing here.
 */
labels?: {
[k: string]: string
}
/**
 * Annotations; they say nothing here.
 */
annotations?: {
[k: string]: string
}
}
/**
 * Which model.
 */
spec: {
/**
 * Name for people.
 */
displayName: string
/**
 * What it is for.
 */
description?: string
/**
 * The model.
 */
model: {
/**
 * Who serves the model.
 */
provider: ("vllm" | "openai" | "anthropic" | "bedrock")
/**
 * Name of the model.
 */
name: string
/**
 * Quantization of the weights.
 */
quantization?: string
/**
 * Number of GPUs.
 */
gpuCount?: number
/**
 * Image, with its digest.
 */
image?: string
/**
 * Port that it serves.
 */
port?: number
}
/**
 * The KnowledgeBase that it reads.
 */
knowledgeBase?: {
/**
 * Name of the KnowledgeBase.
 */
name: string
/**
 * Its namespace.
 */
namespace?: string
}
/**
 * The process that puts questions to the model.
 */
orchestration?: {
/**
 * Image, with its digest.
 */
image?: string
/**
 * Port that it serves.
 */
port?: number
}
}
}
