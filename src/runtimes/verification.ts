import type { ForbiddenVariable } from './profile.ts';

const INSTEAD =
  'remove it: an authority of the platform is trusted by `caBundle` of the Environment, without switching verification off';

/** The variables that only exist to switch the verification of certificates off, whatever their value. */
export const FORBIDDEN_VERIFICATION_VARIABLES: readonly ForbiddenVariable[] = [
  'BAO_SKIP_VERIFY',
  'GIT_SSL_NO_VERIFY',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'PYTHONHTTPSVERIFY',
  'QUARKUS_TLS_TRUST_ALL',
  'VAULT_SKIP_VERIFY',
].map(name => ({ name, in: 'config and secrets', instead: INSTEAD }));

/** What to do in place of switching verification off. */
export const KEEP_VERIFICATION = INSTEAD;

/** Assignments that switch verification off: the name of a property in dots and hyphens, and its value. */
const SWITCHES: readonly (readonly [name: RegExp, value: RegExp])[] = [
  [/(^|\.)trust-all(-certificates)?$/, /^true$/],
  [/(^|\.)trustallcertificates$/, /^true$/],
  [/(^|\.)verify-host$/, /^false$/],
  [/(^|\.)hostname-verification-algorithm$/, /^none$/],
  [/(^|\.)ssl\.endpoint\.identification\.algorithm$/, /^(none)?$/],
  [/(^|\.)hostname-verifier$/, /noop/],
  [/^com\.sun\.net\.ssl\.checkrevocation$/, /^false$/],
  [/^com\.sun\.jndi\.ldap\.object\.disableendpointidentification$/, /^(true)?$/],
  [/^jdk\.internal\.httpclient\.disablehostnameverification$/, /^(true)?$/],
];

/** Whether a property, such as `quarkus.tls.trust-all`, switches verification off with a value. */
export function switchesVerificationOff(property: string, value: string): boolean {
  const [name, text] = [property.toLowerCase().replaceAll('"', ''), value.trim().toLowerCase()];
  return SWITCHES.some(([names, values]) => names.test(name) && values.test(text));
}

/** The first flag in the options of a JVM that switches verification off. */
export function flagAgainstVerification(options: string): string | undefined {
  return options.split(/\s+/).find(option => {
    const [, name, value = ''] = /^-D([^=]+)(?:=(.*))?$/.exec(option) ?? [];
    return name !== undefined && switchesVerificationOff(name, value);
  });
}

/** The first property of a properties file that switches verification off. */
export function propertyAgainstVerification(text: string): string | undefined {
  for (const line of text.split(/\r?\n/)) {
    const [, name, value] = /^\s*([^#!\s=:][^\s=:]*)\s*[=:\s]\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && switchesVerificationOff(name.replace(/^%[^.]*\./, ''), value ?? ''))
      return name;
  }
  return undefined;
}

/** Whether a variable that Quarkus reads as a property switches verification off: `QUARKUS_TLS__SAP__TRUST_ALL`. */
export function variableAgainstVerification(name: string, value: string): boolean {
  if (!/^(QUARKUS|CAMEL|MP|KAFKA)_/.test(name)) return false;
  const words = name.toLowerCase().split(/_+/);
  // An underscore stands for a dot or a hyphen: the last words of the property decide.
  return [1, 2, 3, 4].some(
    count =>
      switchesVerificationOff(words.slice(-count).join('-'), value) ||
      switchesVerificationOff(words.slice(-count).join('.'), value),
  );
}
