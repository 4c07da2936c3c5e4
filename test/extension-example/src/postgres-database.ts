import { defineKind, type LowerInput, type Problem } from 'cistern/extension';
import { backupSchedule } from './backup-schedule.js';
import { networkPolicy } from './network-policy.js';
import { service, statefulSet } from './server.js';

/** What a document says, once its layers are merged. */
export interface Settings {
  readonly version: '16' | '17';
  readonly storage: { readonly sizeGi: number };
  readonly memoryMi: number;
  readonly connections: number;
  /** Integrations that may connect. */
  readonly clients?: readonly string[];
  readonly backup?: { readonly schedule: string };
}

/** One PostgreSQL server with its storage, reachable from the pods of its clients alone. */
export const postgresDatabase = defineKind<Settings>({
  kind: 'PostgresDatabase',
  version: 'v1alpha1',
  folder: 'databases',
  description: 'A PostgreSQL database with storage of its own.',
  schema: {
    type: 'object',
    required: ['version'],
    properties: {
      version: { description: 'Major version.', type: 'string', enum: ['16', '17'] },
      storage: {
        description: 'Where the data lies.',
        type: 'object',
        properties: {
          sizeGi: { description: 'Size of the volume in GiB.', type: 'integer', minimum: 1, maximum: 1000 },
        },
      },
      memoryMi: { description: 'Memory of the server in MiB.', type: 'integer', minimum: 256 },
      connections: { description: 'Most connections at once.', type: 'integer', minimum: 10 },
      clients: {
        description: 'Integrations whose pods may connect.',
        type: 'array',
        uniqueItems: true,
        items: { type: 'string', 'x-cistern-reference': 'Integration' },
      },
      backup: {
        description: 'When the data is copied away.',
        type: 'object',
        required: ['schedule'],
        properties: {
          schedule: { description: 'Five fields of cron.', type: 'string', examples: ['15 2 * * *'] },
        },
      },
    },
  },
  defaults: { storage: { sizeGi: 10 }, memoryMi: 512, connections: 50 },
  allowedKinds: [{ group: 'backup.example.org', kind: 'BackupSchedule' }],
  registries: ['registry.example.org/library'],
  check,
  lower: input => ({
    objects: [service(input), statefulSet(input), networkPolicy(input), ...backupSchedule(input)],
    externalActions: [
      { kind: 'existing-object', object: 'Secret', name: secretOf(input), keys: ['password'] },
      { kind: 'manual', what: `create the role of every client in database ${input.name}` },
    ],
  }),
});

const MEMORY_OF_CONNECTION_MI = 8;

function check({ settings: { connections, memoryMi } }: LowerInput<Settings>): readonly Problem[] {
  const needed = connections * MEMORY_OF_CONNECTION_MI;
  if (needed <= memoryMi) return [];
  const message = `${connections} connections need ${needed} MiB, and the server has ${memoryMi}`;
  return [{ path: ['connections'], message, help: 'allow fewer, or raise `memoryMi`' }];
}

/** Name of the Secret with the password of the superuser, which somebody else brings. */
export function secretOf({ name }: LowerInput<Settings>): string {
  return `${name}-postgres`;
}
