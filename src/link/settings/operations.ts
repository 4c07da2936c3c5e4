import type { PlainValue, SecretReference } from './sources.ts';

/** How many pods run. `autoscaling` or `keda`, of which at most one is present, decide in place of `replicas`. */
export interface ScalingSettings {
  readonly replicas?: number;
  readonly maxUnavailable: number;
  readonly autoscaling?: AutoscalingSettings;
  readonly keda?: KedaSettings;
}

/** Number of pods by their own load; percentages of what the containers request. */
export interface AutoscalingSettings {
  readonly minReplicas: number;
  readonly maxReplicas: number;
  readonly cpu?: number;
  readonly memory?: number;
  readonly scaleDownStabilizationSeconds?: number;
}

/** Number of pods by what waits elsewhere. */
export interface KedaSettings {
  readonly minReplicas: number;
  readonly maxReplicas: number;
  readonly pollingIntervalSeconds?: number;
  readonly cooldownSeconds?: number;
  readonly idleReplicas?: number;
  readonly triggers: Readonly<Record<string, TriggerSettings>>;
}

/** One source of work. */
export interface TriggerSettings {
  readonly type: string;
  readonly metricType?: 'AverageValue' | 'Value' | 'Utilization';
  readonly metadata?: Readonly<Record<string, PlainValue>>;
  readonly secrets?: Readonly<Record<string, SecretReference>>;
}

/** When somebody is to be told. */
export interface AlertSettings {
  readonly standard?: boolean;
  readonly rules?: Readonly<Record<string, AlertRule>>;
}

/** One alert of the catalog. */
export interface AlertRule {
  readonly expr: string;
  readonly for?: string;
  readonly severity?: 'critical' | 'warning' | 'info';
  readonly summary: string;
  readonly description?: string;
  readonly labels?: Readonly<Record<string, string>>;
}
