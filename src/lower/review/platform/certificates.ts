import type { Find } from '../../../diagnostics/finding.ts';
import {
  flagAgainstVerification,
  KEEP_VERIFICATION,
  propertyAgainstVerification,
  variableAgainstVerification,
} from '../../../runtimes/verification.ts';
import type { ReleaseFacts } from '../../integration-app/release-facts.ts';

/** Names of the variables in which a JVM finds further options. */
const OPTIONS = /^(JAVA_OPTS_APPEND|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|JAVA_OPTS)$/;

/** Files that a runtime reads properties from. */
const PROPERTIES = /\.(properties|ya?ml)$/;

/**
 * Reports configuration that switches the verification of certificates off (`CST4093`), and a JVM that calls the internet
 * with a trust store without the public authorities (`CST4092`).
 */
export function reviewCertificates(facts: ReleaseFacts, find: Find): void {
  const { config } = facts.input.settings;
  for (const [name, value] of Object.entries(config?.env ?? {})) {
    if (typeof value === 'object') continue;
    const text = String(value);
    const what = OPTIONS.test(name)
      ? flagAgainstVerification(text)
      : variableAgainstVerification(name, text)
        ? name
        : undefined;
    if (what !== undefined) report(what, ['config', 'env', name]);
  }
  for (const [name, content] of Object.entries(config?.files ?? {})) {
    if (typeof content !== 'string' || !PROPERTIES.test(name)) continue;
    const what = propertyAgainstVerification(content);
    if (what !== undefined) report(what, ['config', 'files', name]);
  }
  for (const [position, argument] of (facts.input.settings.arguments ?? []).entries()) {
    const what = flagAgainstVerification(argument);
    if (what !== undefined) report(what, ['arguments', position]);
  }
  reviewPublicRoots(facts, find);

  function report(what: string, settings: readonly (string | number)[]): void {
    find('CST4093', { what }, { at: { settings }, help: KEEP_VERIFICATION });
  }
}

function reviewPublicRoots({ caBundle, profile, input, target }: ReleaseFacts, find: Find): void {
  const { environment } = target;
  const isReplaced = profile.replacesTrust === true && caBundle?.trust.pkcs12 !== undefined;
  if (!isReplaced || caBundle.trust.publicRoots) return;
  if ((input.settings.egress?.internet ?? []).length === 0) return;
  const help =
    'let the bundle hold the public authorities as well (trust-manager: `useDefaultCAs: true`) and say `spec.caBundle.publicRoots: true` in the Environment';
  find('CST4092', { environment, runtime: profile.name }, { at: { settings: ['egress', 'internet'] }, help });
}
