import type { JsonObject, LowerInput } from 'cistern/extension';
import { type Settings, secretOf } from './postgres-database.js';

/** Images by major version, by digest. */
const IMAGES = {
  '16': 'registry.example.org/library/postgres@sha256:1f5d3c2b7a9e4d6088b1c2d3e4f5061728394a5b6c7d8e9f00112233445566aa',
  '17': 'registry.example.org/library/postgres@sha256:2f5d3c2b7a9e4d6088b1c2d3e4f5061728394a5b6c7d8e9f00112233445566bb',
};

const PORT = 5432;
const DATA = '/var/lib/postgresql/data';

/** The address of the server inside the cluster. */
export function service({ name, labels }: LowerInput<Settings>): JsonObject {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: `${name}-postgres` },
    spec: {
      type: 'ClusterIP',
      selector: labels,
      ports: [{ name: 'postgres', port: PORT, protocol: 'TCP', targetPort: 'postgres' }],
    },
  };
}

/** The server itself, by the rules of Pod Security `restricted`. */
export function statefulSet(input: LowerInput<Settings>): JsonObject {
  const { name, labels, settings } = input;
  return {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: `${name}-postgres` },
    spec: {
      serviceName: `${name}-postgres`,
      replicas: 1,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          automountServiceAccountToken: false,
          securityContext: {
            runAsNonRoot: true,
            runAsUser: 999,
            fsGroup: 999,
            seccompProfile: { type: 'RuntimeDefault' },
          },
          containers: [
            {
              name: 'postgres',
              image: IMAGES[settings.version],
              args: ['-c', `max_connections=${settings.connections}`],
              ports: [{ name: 'postgres', containerPort: PORT, protocol: 'TCP' }],
              env: [
                { name: 'PGDATA', value: `${DATA}/pgdata` },
                {
                  name: 'POSTGRES_PASSWORD',
                  valueFrom: { secretKeyRef: { name: secretOf(input), key: 'password' } },
                },
              ],
              resources: {
                requests: { cpu: '100m', memory: `${settings.memoryMi}Mi` },
                limits: { memory: `${settings.memoryMi}Mi` },
              },
              readinessProbe: { exec: { command: ['pg_isready'] }, periodSeconds: 10 },
              securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
              volumeMounts: [{ name: 'data', mountPath: DATA }],
            },
          ],
        },
      },
      volumeClaimTemplates: [
        {
          apiVersion: 'v1',
          kind: 'PersistentVolumeClaim',
          metadata: { name: 'data' },
          spec: {
            accessModes: ['ReadWriteOnce'],
            resources: { requests: { storage: `${settings.storage.sizeGi}Gi` } },
          },
        },
      ],
    },
  };
}
