import type { TelemetryFacts } from './profile.ts';

/**
 * The variables that OpenTelemetry SDKs read: where to push to, and who pushes.
 * @see https://opentelemetry.io/docs/specs/otel/protocol/exporter/
 */
export function telemetryVariables(telemetry: TelemetryFacts): Record<string, string> {
  return {
    OTEL_EXPORTER_OTLP_ENDPOINT: telemetry.endpoint,
    OTEL_EXPORTER_OTLP_PROTOCOL: protocolOf(telemetry),
    OTEL_SERVICE_NAME: telemetry.service,
    OTEL_RESOURCE_ATTRIBUTES: attributesOf(telemetry),
  };
}

/**
 * The same for Quarkus, which has properties of its own. Images with the observability services leave the SDK off until
 * it is turned on.
 * @see https://quarkus.io/guides/opentelemetry
 */
export function quarkusTelemetryVariables(telemetry: TelemetryFacts): Record<string, string> {
  return {
    QUARKUS_OTEL_SDK_DISABLED: 'false',
    QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT: telemetry.endpoint,
    QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL: protocolOf(telemetry),
    QUARKUS_OTEL_SERVICE_NAME: telemetry.service,
    QUARKUS_OTEL_RESOURCE_ATTRIBUTES: attributesOf(telemetry),
  };
}

function protocolOf({ protocol }: TelemetryFacts): string {
  return protocol === 'grpc' ? 'grpc' : 'http/protobuf';
}

/** Names of a catalog need no escape. */
function attributesOf({ attributes }: TelemetryFacts): string {
  return attributes.map(([name, value]) => `${name}=${value}`).join(',');
}
