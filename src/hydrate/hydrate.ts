import { check } from '../check/check.ts';
import type { MadeByExtension } from '../check/check-made.ts';
import type { Policy } from '../check/deviations/policy.ts';
import { claimsOf } from '../check/routes/claims-of.ts';
import { type Finding, findInto } from '../diagnostics/finding.ts';
import { emit } from '../emit/emit.ts';
import type { KindEntry } from '../extension/definition/kind-entry.ts';
import type { ApplicationInput, Target } from '../link/program.ts';
import { expectedObjects } from '../lower/external-action.ts';
import { type Lowered, lower } from '../lower/lower.ts';
import type { ApplicationSummary, HydratedApplication } from './hydrated.ts';

/**
 * Lowers, checks and emits one Application: a pure function of its input and target. Each step is left out when the
 * one before it found an error.
 * @param extensionKinds the kinds of extensions, by their folder
 */
export function hydrate(
  input: ApplicationInput,
  target: Target,
  extensionKinds?: ReadonlyMap<string, KindEntry>,
): HydratedApplication {
  const findings: Finding[] = [];
  const find = findInto(findings);
  const failed = (): boolean => findings.some(finding => finding.severity === 'error');
  const lowered = lower(input, target, find, extensionKinds);
  const { manifests, externalActions, expectation } = lowered;
  const policy = policyOf(input, target, lowered);
  const made = madeOf(input, target, extensionKinds);
  const expected = expectedObjects(externalActions);
  const waived = failed() ? [] : check(manifests, target, find, expected, policy, made);
  const rendered = failed()
    ? []
    : emit(manifests, input.address, target.environmentSpec.layout ?? 'file-per-object', find);
  const summary: ApplicationSummary = {
    objects: manifests.map(manifest => manifest.id),
    routes: manifests.flatMap(manifest => claimsOf(manifest, target)),
    externalActions,
    expectation,
    ...(lowered.deviations && { deviations: { ...lowered.deviations, waived } }),
  };
  // A `Buffer` shares its memory with others; an encoder would allocate some for each small file.
  const files = failed() ? [] : rendered.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
  return { address: input.address, findings, summary, files };
}

/** What holds for the objects that the catalog had a direct hand in; nothing where there are none. */
function policyOf(input: ApplicationInput, target: Target, { raw }: Lowered): Policy | undefined {
  if (raw === undefined || input.kind !== 'release' || input.deviations === undefined) return undefined;
  return { release: input, input: input.deviations, target, raw };
}

/** What holds for the objects of a document of an extension; nothing for other Applications. */
function madeOf(
  input: ApplicationInput,
  target: Target,
  extensionKinds: ReadonlyMap<string, KindEntry> | undefined,
): MadeByExtension | undefined {
  if (input.kind !== 'extension') return undefined;
  const { extension } = extensionKinds!.get(input.folder)!;
  return { extension, bounds: { ...input, target } };
}
