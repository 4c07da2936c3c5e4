import { escapeJson } from '../../../diagnostics/print/escape.ts';
import type { JsonDiagnostic } from '../../../diagnostics/print/json.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { changeRecords } from './change-records.ts';

/** Version of the form; a field that goes or changes its meaning makes a new one. */
const VERSION = 1;

/**
 * A plan for machines, as the schema `plan.schema.json` describes it.
 * @param diagnostics what the compiler and the gates reported
 */
export function planJson(
  { result, rows, summary, gate }: PlanView,
  diagnostics: readonly JsonDiagnostic[] = [],
): string {
  const { before, after, applications, files } = result;
  const value = {
    version: VERSION,
    ok: (gate?.isPassed ?? true) && diagnostics.every(({ severity }) => severity !== 'error'),
    before,
    after,
    summary,
    changes: changeRecords(rows),
    applications,
    files,
    gate: gate === undefined ? null : gateRecord(gate),
    diagnostics,
  };
  return `${escapeJson(JSON.stringify(value, null, 2))}\n`;
}

function gateRecord({
  isPassed,
  refusals,
  excesses,
  waived,
  expired,
}: NonNullable<PlanView['gate']>): unknown {
  return {
    passed: isPassed,
    refusals: refusals.map(({ effect, environment, changes, applications }) => ({
      effect,
      environment,
      objects: changes.map(({ address, id }) => ({ address, ...id })),
      applications: applications.map(({ name }) => name),
    })),
    excesses,
    waived: waived.map(({ waiver, effects, count }) => ({ waiver: waiver.name, effects, count })),
    expired: expired.map(({ name, expires, owner }) => ({ waiver: name, expires, owner })),
  };
}
