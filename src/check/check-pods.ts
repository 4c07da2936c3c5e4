import type { Find } from '../diagnostics/finding.ts';
import { breaksBaseline } from '../kubernetes/pod-security/baseline.ts';
import { restrictedViolations } from '../kubernetes/pod-security.ts';
import type { Manifest, ObjectId } from '../lower/manifest.ts';
import { isMap } from '../source/json.ts';
import type { Path } from '../source/pointer.ts';
import { ownViolations, ruleName } from './deviations/own-rules.ts';
import type { Policy, Waived } from './deviations/policy.ts';
import { objectName } from './object-name.ts';
import { containersOf, isPinned, type PodTemplate, podTemplates, podTemplatesWithin } from './pods.ts';

/**
 * Reports `CST5101` where a pod breaks Pod Security `restricted`, `CST5102` for an image without a digest, and for a release
 * with extra objects or patches `CST5151` where a pod breaks a rule of our own, and `CST5152` where a waiver allows what
 * the namespace refuses.
 * @returns the rules that waivers let pods break
 */
export function checkPods(
  manifests: readonly Manifest[],
  kubernetesVersion: string,
  find: Find,
  policy?: Policy,
): readonly Waived[] {
  const waived: Waived[] = [];
  for (const template of policy ? manifests.flatMap(podTemplatesWithin) : podTemplates(manifests)) {
    const { manifest, path, metadata, spec } = template;
    const object = objectName(manifest.id);
    const annotations = isMap(metadata.annotations) ? { annotations: metadata.annotations } : {};
    for (const violation of restrictedViolations({ spec, ...annotations }, kubernetesVersion)) {
      const rule = ruleName(violation.rule);
      const at = { object: manifest.id, field: [...path, 'spec', ...violation.path] };
      const waiver = waiverFor(rule, manifest.id, policy);
      if (waiver === undefined) {
        const help = policy && { help: waiverHelp(rule, manifest.id, policy) };
        find('CST5101', { object, rule: violation.rule, message: violation.message }, { at, ...help });
        continue;
      }
      waived.push({ waiver, rule, object: { kind: manifest.id.kind, name: manifest.id.name } });
      reportRefused(violation, template, policy!, find);
    }
    if (policy) waived.push(...checkOwnRules(template, policy, find));
    for (const { path: at, container } of containersOf(spec)) {
      const { image } = container;
      if (isPinned(image)) continue;
      find(
        'CST5102',
        { object, image: String(image) },
        {
          at: { object: manifest.id, field: [...path, 'spec', ...at, 'image'] },
          help: 'write `<repository>@sha256:…`',
        },
      );
    }
  }
  return waived;
}

function checkOwnRules({ manifest, path, spec }: PodTemplate, policy: Policy, find: Find): readonly Waived[] {
  const { id } = manifest;
  return ownViolations(spec).flatMap(({ rule, path: own, message }) => {
    const waiver = waiverFor(rule, id, policy);
    if (waiver !== undefined) return [{ waiver, rule, object: { kind: id.kind, name: id.name } }];
    const at = { object: id, field: [...path, 'spec', ...own] };
    find('CST5151', { object: objectName(id), rule, message }, { at, help: waiverHelp(rule, id, policy) });
    return [];
  });
}

function waiverFor(rule: string, { kind, name }: ObjectId, policy: Policy | undefined): string | undefined {
  return policy?.input.waivers.find(
    ({ rules, object }) => rules.includes(rule) && object.kind === kind && object.name === name,
  )?.name;
}

function waiverHelp(rule: string, { kind, name }: ObjectId, { release }: Policy): string {
  const { environment } = release.address;
  const subject = `{environment: ${environment}, integration: ${release.integration}, object: {kind: ${kind}, name: ${name}}}`;
  return `keep the rule, or add a Waiver to \`catalog/policies/\` with \`rules: [${rule}]\` and \`subject: ${subject}\``;
}

/** Reports `CST5152` for what a waiver allows and the API server would refuse. */
function reportRefused(
  { rule, path: own }: { readonly rule: string; readonly path: Path },
  { manifest, path, spec }: PodTemplate,
  { input, release }: Policy,
  find: Find,
): void {
  const isRefused =
    input.podSecurity === 'restricted' ||
    (input.podSecurity === 'baseline' && breaksBaseline(rule, own, spec));
  if (!isRefused) return;
  const { namespace, organization, address } = release;
  const level = breaksBaseline(rule, own, spec) ? 'privileged' : 'baseline';
  const at = { object: manifest.id, field: [...path, 'spec', ...own] };
  const help = `write \`spec.podSecurity: {${organization}: ${level}}\` in Environment \`${address.environment}\``;
  const args = { object: objectName(manifest.id), rule: ruleName(rule), namespace, level: input.podSecurity };
  find('CST5152', args, { at, help });
}
