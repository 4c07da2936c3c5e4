import { escapeJson } from '../../../diagnostics/print/escape.ts';
import type { JsonDiagnostic } from '../../../diagnostics/print/json.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { unique } from '../words/title.ts';
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
  const { before, after, applications, outside, files } = result;
  const value = {
    version: VERSION,
    ok: (gate?.isPassed ?? true) && diagnostics.every(({ severity }) => severity !== 'error'),
    before,
    after,
    summary,
    changes: changeRecords(rows),
    applications,
    outside,
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
    refusals: refusals.map(({ effect, environment, changes, applications, outside }) => ({
      effect,
      environment,
      objects: changes.map(({ address, id }) => ({ address, ...id })),
      applications: applications.map(({ name }) => name),
      outside: unique(outside.map(({ subject }) => subject)),
    })),
    excesses,
    waived: waived.map(({ waiver: { name, file, novelty }, effects, count }) => ({
      waiver: name,
      effects,
      count,
      file,
      novelty: novelty ?? null,
    })),
    expired: expired.map(({ name, expires, owner }) => ({ waiver: name, expires, owner })),
  };
}
