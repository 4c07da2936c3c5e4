import type { OrganizationInput, Target } from '../../../../link/program.ts';
import { podLabelsOf } from '../../../../link/release/pod-labels.ts';
import type { JsonMap } from '../../../../source/json.ts';
import { digest } from '../../../integration-app/config/digest.ts';
import { CONFIG_DIGEST } from '../../../integration-app/config/template-digests.ts';
import { RESTRICTED } from '../../../integration-app/workload/container/restricted.ts';
import { builtIn } from '../../../objects/built-in.ts';
import type { k8s } from '../../../objects/k8s.ts';
import type { Plain } from '../../../objects/plain.ts';
import { onboardingLabels } from '../../onboarding-labels.ts';
import { pullCredentials } from '../../server/secrets/pull-credentials.ts';
import {
  type SecretObjects,
  secretObjects as secretsFromBackend,
} from '../../server/secrets/secret-objects.ts';
import { TUNNEL, TUNNEL_SECRET } from '../organization-names.ts';
import { secretKeyOf, secretObjects } from '../secret-objects.ts';
import { CLOUDFLARE } from './cloudflare.ts';
import {
  CONFIG_FILE,
  CONFIG_FOLDER,
  CREDENTIALS_FILE,
  CREDENTIALS_FOLDER,
  READY_PORT,
  tunnelConfig,
} from './tunnel-config.ts';

/** Where the credentials of a tunnel are put when they come from the secret backend. */
export const MADE_CREDENTIALS = { name: TUNNEL_SECRET, key: CREDENTIALS_FILE } as const;
/** What the pods of a tunnel are selected by. */
export const TUNNEL_PODS = podLabelsOf(TUNNEL);
/** Pods of a tunnel; each keeps connections of its own. */
export const TUNNEL_REPLICAS = 2;
/** What each of them asks for and may use. */
export const TUNNEL_RESOURCES = {
  requests: { cpu: '50m', memory: '64Mi' },
  limits: { cpu: '500m', memory: '256Mi' },
} as const;
/** User and group of the process, those of the image. */
const USER = 65532;
/** Seconds for requests that are under way when a pod ends. */
const GRACE = 35;

/** The tunnel by which announcements arrive, where there is one: its configuration, credentials, pods and their budget. */
export function tunnelObjects(input: OrganizationInput, target: Target): readonly JsonMap[] {
  const { tunnel, organization, namespace } = input;
  if (tunnel === undefined) return [];
  const labels = { ...TUNNEL_PODS, ...onboardingLabels(organization) };
  const metadata = { name: TUNNEL, namespace, labels };
  const config = tunnelConfig(input);
  const pull = pullCredentials(TUNNEL, namespace, target);
  return [
    builtIn('ServiceAccount', {
      metadata,
      automountServiceAccountToken: false,
      ...(pull === undefined ? {} : { imagePullSecrets: [{ name: pull.name }] }),
    }),
    ...tunnelPull(input, target).objects,
    ...secretObjects(input, tunnel.credentials, MADE_CREDENTIALS, target),
    builtIn('ConfigMap', { metadata, data: { [CONFIG_FILE]: config } }),
    builtIn('Deployment', {
      metadata,
      spec: {
        replicas: TUNNEL_REPLICAS,
        revisionHistoryLimit: 5,
        selector: { matchLabels: TUNNEL_PODS },
        strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
        template: {
          metadata: { labels, annotations: { [CONFIG_DIGEST]: digest(config) } },
          spec: podOf(input),
        },
      },
    }),
    builtIn('PodDisruptionBudget', {
      metadata,
      spec: {
        selector: { matchLabels: TUNNEL_PODS },
        maxUnavailable: 1,
        unhealthyPodEvictionPolicy: 'AlwaysAllow',
      },
    }),
  ];
}

/** What brings the credentials of the registry to the namespace, and what must be true for it. */
export function tunnelPull({ organization, namespace }: OrganizationInput, target: Target): SecretObjects {
  const pull = pullCredentials(TUNNEL, namespace, target);
  const owner = {
    name: `${TUNNEL}-secrets`,
    namespace,
    organization,
    role: `organization.${TUNNEL}`,
    labels: onboardingLabels(organization),
  };
  const { objects, actions } = secretsFromBackend(owner, pull?.wanted ?? [], target);
  return { objects, actions: [...actions, ...(pull?.actions ?? [])] };
}

function podOf({ tunnel }: OrganizationInput): Plain<k8s.PodSpec> {
  const credentials = secretKeyOf(tunnel!.credentials, MADE_CREDENTIALS);
  return {
    serviceAccountName: TUNNEL,
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    terminationGracePeriodSeconds: GRACE,
    securityContext: {
      runAsNonRoot: true,
      runAsUser: USER,
      runAsGroup: USER,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    topologySpreadConstraints: ['kubernetes.io/hostname', 'topology.kubernetes.io/zone'].map(topologyKey => ({
      maxSkew: 1,
      topologyKey,
      whenUnsatisfiable: 'ScheduleAnyway',
      labelSelector: { matchLabels: TUNNEL_PODS },
      matchLabelKeys: ['pod-template-hash'],
    })),
    containers: [
      {
        name: TUNNEL,
        image: tunnel!.image ?? CLOUDFLARE.image,
        imagePullPolicy: 'IfNotPresent',
        args: ['tunnel', '--config', `${CONFIG_FOLDER}/${CONFIG_FILE}`, 'run'],
        ports: [{ name: 'metrics', containerPort: READY_PORT, protocol: 'TCP' }],
        resources: TUNNEL_RESOURCES,
        securityContext: RESTRICTED,
        startupProbe: { ...ready(), failureThreshold: 30, periodSeconds: 2 },
        // Long enough for the edge to be gone for a while: a restart would not bring it back.
        livenessProbe: { ...ready(), failureThreshold: 10, periodSeconds: 30, timeoutSeconds: 5 },
        readinessProbe: { ...ready(), failureThreshold: 3, periodSeconds: 10, timeoutSeconds: 3 },
        volumeMounts: [
          { name: 'config', mountPath: CONFIG_FOLDER, readOnly: true },
          { name: 'credentials', mountPath: CREDENTIALS_FOLDER, readOnly: true },
        ],
      },
    ],
    volumes: [
      { name: 'config', configMap: { name: TUNNEL } },
      {
        name: 'credentials',
        secret: {
          secretName: credentials.name,
          items: [{ key: credentials.key, path: CREDENTIALS_FILE }],
        },
      },
    ],
  };
}

function ready(): Plain<k8s.Probe> {
  return { httpGet: { path: '/ready', port: 'metrics' } };
}
