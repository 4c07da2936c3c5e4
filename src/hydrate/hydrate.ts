import { check } from '../check/check.ts';
import { claimsOf } from '../check/routes/claims-of.ts';
import { type Finding, findInto } from '../diagnostics/finding.ts';
import { emit } from '../emit/emit.ts';
import type { ApplicationInput, Target } from '../link/program.ts';
import { expectedObjects } from '../lower/external-action.ts';
import { lower } from '../lower/lower.ts';
import type { ApplicationSummary, HydratedApplication } from './hydrated.ts';

/**
 * Lowers, checks and emits one Application: a pure function of its input and target. Each step is left out when the
 * one before it found an error.
 */
export function hydrate(input: ApplicationInput, target: Target): HydratedApplication {
  const findings: Finding[] = [];
  const find = findInto(findings);
  const failed = (): boolean => findings.some(finding => finding.severity === 'error');
  const { manifests, externalActions, expectation } = lower(input, target, find);
  if (!failed()) check(manifests, target, find, expectedObjects(externalActions));
  const rendered = failed()
    ? []
    : emit(manifests, input.address, target.environmentSpec.layout ?? 'file-per-object', find);
  const summary: ApplicationSummary = {
    objects: manifests.map(manifest => manifest.id),
    routes: manifests.flatMap(manifest => claimsOf(manifest, target)),
    externalActions,
    expectation,
  };
  // A `Buffer` shares its memory with others; an encoder would allocate some for each small file.
  const files = failed() ? [] : rendered.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
  return { address: input.address, findings, summary, files };
}
