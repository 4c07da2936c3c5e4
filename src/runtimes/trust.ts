import type { TrustFacts } from './profile.ts';

/**
 * The system properties by which a JVM, or a native image at run time, trusts a PKCS #12 store in place of its own.
 * @see https://docs.oracle.com/en/java/javase/21/security/java-secure-socket-extension-jsse-reference-guide.html
 */
export function trustProperties({ pkcs12 }: TrustFacts): readonly string[] {
  if (pkcs12 === undefined) return [];
  const { path, password } = pkcs12;
  return [
    `-Djavax.net.ssl.trustStore=${path}`,
    '-Djavax.net.ssl.trustStoreType=PKCS12',
    ...(password === undefined ? [] : [`-Djavax.net.ssl.trustStorePassword=${password}`]),
  ];
}

/**
 * Where there is no PKCS #12 store: the clients of Quarkus itself trust the PEM file; what uses the JVM's own, does not.
 * @see https://quarkus.io/guides/tls-registry-reference
 */
export function quarkusTrustVariables({ pem, pkcs12 }: TrustFacts): Record<string, string> {
  return pkcs12 === undefined ? { QUARKUS_TLS_TRUST_STORE_PEM_CERTS: pem } : {};
}

/** Folders where images keep the roots of their system, one certificate a file; what is missing there is passed over. */
const SYSTEM_FOLDERS = [
  '/etc/ssl/certs',
  '/etc/pki/tls/certs',
  '/etc/pki/ca-trust/extracted/pem/directory-hash',
];

/**
 * The variables that OpenSSL, Go, Python and Node read. The file replaces the one of the system and the folders keep
 * its roots; Node adds to its own roots, and what brings roots of its own is told only of a bundle that has them.
 */
export function trustVariables({ pem, publicRoots }: TrustFacts): Record<string, string> {
  return {
    SSL_CERT_FILE: pem,
    SSL_CERT_DIR: SYSTEM_FOLDERS.join(':'),
    NODE_EXTRA_CA_CERTS: pem,
    ...(publicRoots ? { REQUESTS_CA_BUNDLE: pem } : {}),
  };
}

/** The variable that .NET reads besides the certificate folder of its system, which stays as it is. */
export function dotnetTrustVariables({ pem }: TrustFacts): Record<string, string> {
  return { SSL_CERT_FILE: pem };
}
