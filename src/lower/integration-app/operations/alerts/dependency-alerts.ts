import { byCodeUnit } from '../../../../source/order.ts';
import { sorted } from '../../entries.ts';
import type { ReleaseFacts } from '../../release-facts.ts';
import { claimName } from '../../workload/storage/claims.ts';
import type { Alert } from './alert.ts';
import { selector } from './selector.ts';

/** What is alerted of the secrets that a release reads: a pod that starts later would find the old ones, or none. */
export function secretAlerts(facts: ReleaseFacts, names: readonly string[]): readonly Alert[] {
  if (names.length === 0) return [];
  const own = {
    name: new RegExp([...names].sort(byCodeUnit).join('|')),
    condition: 'Ready',
    status: 'False',
  };
  const series = `externalsecret_status_condition${selector(facts, own)} == 1`;
  // A scraper that keeps its own labels calls the namespace of the secret so.
  return [
    {
      name: 'IntegrationSecretsNotSynced',
      expr: `${series} or ${series.replace('{namespace=', '{exported_namespace=')}`,
      for: '15m',
      summary: `the secrets {{ $labels.name }} of ${facts.name} cannot be read from the secret backend`,
    },
  ];
}

/** What is alerted of the volumes of a release. */
export function volumeAlerts(facts: ReleaseFacts): readonly Alert[] {
  const storage = sorted(facts.input.settings.storage);
  if (storage.length === 0) return [];
  const claims = storage.map(([name, volume]) => claimName(facts, name, volume));
  const own = selector(facts, { persistentvolumeclaim: new RegExp(claims.join('|')) });
  return [
    {
      name: 'IntegrationVolumeNearlyFull',
      expr: `kubelet_volume_stats_available_bytes${own} / kubelet_volume_stats_capacity_bytes${own} < 0.1`,
      for: '15m',
      summary: `volume {{ $labels.persistentvolumeclaim }} of ${facts.name} is nearly full`,
    },
  ];
}
