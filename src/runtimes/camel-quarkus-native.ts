import type { RuntimeProfile } from './profile.ts';
import {
  FORBIDDEN_QUARKUS_VARIABLES,
  javaProperties,
  QUARKUS_DEFAULTS,
  quarkusVariables,
} from './quarkus.ts';

const NO_LAUNCHER = 'use variables of Quarkus: a native image has no launcher that reads options of a JVM';

/**
 * Camel on Quarkus as a native executable: no launcher script, so what a JVM takes as options goes in as arguments.
 * @see https://quarkus.io/guides/building-native-image
 */
export const CAMEL_QUARKUS_NATIVE: RuntimeProfile = {
  name: 'camel-quarkus-native',
  defaults: {
    ...QUARKUS_DEFAULTS,
    resources: { requests: { cpu: '50m', memory: '128Mi' }, limits: { memory: '256Mi' } },
    security: { runAsUser: 1001 },
    // It starts in less time than a JVM takes to be asked twice.
    probes: { startup: { periodSeconds: 1, failureThreshold: 60 } },
  },
  configFolder: '/work/config',
  replacesTrust: true,
  local: 'quarkus',
  forbidden: [
    ...FORBIDDEN_QUARKUS_VARIABLES,
    { name: 'JAVA_OPTS', in: 'config and secrets', instead: NO_LAUNCHER },
    { name: 'JAVA_OPTS_APPEND', in: 'config and secrets', instead: NO_LAUNCHER },
  ],
  wiring: facts => ({
    defaults: quarkusVariables(facts),
    composed: {},
    arguments: javaProperties(facts),
  }),
};
