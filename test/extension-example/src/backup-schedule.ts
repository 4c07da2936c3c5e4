import type { JsonObject, LowerInput } from 'cistern/extension';
import type { Settings } from './postgres-database.js';

/** The order to copy the data away, for the operator that does it; none without a schedule. */
export function backupSchedule({ name, settings }: LowerInput<Settings>): readonly JsonObject[] {
  if (settings.backup === undefined) return [];
  return [
    {
      apiVersion: 'backup.example.org/v1',
      kind: 'BackupSchedule',
      metadata: { name: `${name}-postgres` },
      spec: { schedule: settings.backup.schedule, claim: `data-${name}-postgres-0` },
    },
  ];
}
