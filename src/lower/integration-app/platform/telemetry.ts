import type { ReleaseInput, Target } from '../../../link/program.ts';
import type { TelemetryFacts } from '../../../runtimes/profile.ts';

/**
 * Where a release pushes telemetry to, where the environment names the host of its collector. The attributes say what a
 * collector inside the cluster cannot see; the image is told by its digest, since a revision may change without it.
 */
export function telemetryOf(input: ReleaseInput, target: Target): TelemetryFacts | undefined {
  const collector = target.environmentSpec.observability?.collector;
  if (collector?.host === undefined) return undefined;
  return {
    endpoint: `http://${collector.host}:${collector.port}`,
    protocol: collector.protocol ?? 'grpc',
    service: input.integration,
    attributes: [
      ['deployment.environment.name', target.environment],
      ['k8s.cluster.name', target.cluster],
      ['oci.manifest.digest', input.image.slice(input.image.indexOf('@') + 1)],
      ['service.namespace', input.organization],
    ],
  };
}
