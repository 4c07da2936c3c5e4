import type { Find } from '../../../diagnostics/finding.ts';
import type { OwnContainer } from '../../../link/settings/workload.ts';
import {
  FORBIDDEN_VERIFICATION_VARIABLES,
  flagAgainstVerification,
  KEEP_VERIFICATION,
  propertyAgainstVerification,
  variableAgainstVerification,
} from '../../../runtimes/verification.ts';
import type { Path } from '../../../source/pointer.ts';
import type { ReleaseFacts } from '../../integration-app/release-facts.ts';

/** Names of the variables in which a JVM finds further options. */
const OPTIONS = /^(JAVA_OPTS_APPEND|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|JAVA_OPTS)$/;

/** Variables that only exist to switch verification off. */
const FORBIDDEN: ReadonlySet<string> = new Set(FORBIDDEN_VERIFICATION_VARIABLES.map(({ name }) => name));

/** Files that a runtime reads properties from. */
const PROPERTIES = /\.(properties|ya?ml)$/;

/**
 * Reports configuration that switches the verification of certificates off (`CST4093`), and a JVM that calls the internet
 * with a trust store without the public authorities (`CST4092`).
 */
export function reviewCertificates(facts: ReleaseFacts, find: Find): void {
  const { config, containers = {}, jobs = {}, arguments: own } = facts.input.settings;
  reviewVariables(config?.env, ['config', 'env']);
  for (const [name, content] of Object.entries(config?.files ?? {})) {
    if (typeof content !== 'string' || !PROPERTIES.test(name)) continue;
    const what = propertyAgainstVerification(content);
    if (what !== undefined) report(what, ['config', 'files', name]);
  }
  reviewArguments(own, ['arguments']);
  for (const [part, all] of Object.entries<Readonly<Record<string, OwnContainer>>>({ containers, jobs })) {
    for (const [name, container] of Object.entries(all)) {
      reviewVariables(container.env, [part, name, 'env']);
      // Without an image of its own it is the runtime's to forbid names.
      if (container.image !== undefined) {
        reviewNames(container.env, [part, name, 'env']);
        reviewNames(container.secrets, [part, name, 'secrets']);
      }
      reviewArguments(container.command, [part, name, 'command']);
      reviewArguments(container.arguments, [part, name, 'arguments']);
    }
  }
  reviewPublicRoots(facts, find);

  function reviewVariables(env: Readonly<Record<string, unknown>> = {}, at: Path): void {
    for (const [name, value] of Object.entries(env)) {
      if (typeof value === 'object') continue;
      const text = String(value);
      const what = OPTIONS.test(name)
        ? flagAgainstVerification(text)
        : variableAgainstVerification(name, text)
          ? name
          : undefined;
      if (what !== undefined) report(what, [...at, name]);
    }
  }

  function reviewNames(variables: Readonly<Record<string, unknown>> = {}, at: Path): void {
    for (const name of Object.keys(variables)) if (FORBIDDEN.has(name)) report(name, [...at, name]);
  }

  function reviewArguments(list: readonly string[] = [], at: Path): void {
    for (const [position, argument] of list.entries()) {
      const what = flagAgainstVerification(argument);
      if (what !== undefined) report(what, [...at, position]);
    }
  }

  function report(what: string, settings: Path): void {
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
