import type { RuntimeProfile } from './profile.ts';
import {
  FORBIDDEN_QUARKUS_VARIABLES,
  javaProperties,
  QUARKUS_DEFAULTS,
  quarkusVariables,
} from './quarkus.ts';

/** What the image itself has in `JAVA_OPTS_APPEND`; a variable of the pod replaces it, so both are written again. */
const IMAGE_OPTIONS = [
  '-Dquarkus.http.host=0.0.0.0',
  '-Djava.util.logging.manager=org.jboss.logmanager.LogManager',
];

/**
 * Camel on Quarkus in a JVM, in an image whose launcher is `run-java.sh` (the UBI OpenJDK images).
 * @see https://github.com/rh-openjdk/redhat-openjdk-containers
 */
export const CAMEL_QUARKUS: RuntimeProfile = {
  name: 'camel-quarkus',
  defaults: {
    ...QUARKUS_DEFAULTS,
    resources: { requests: { cpu: '100m', memory: '512Mi' }, limits: { memory: '1Gi' } },
    security: { runAsUser: 185 },
  },
  configFolder: '/deployments/config',
  replacesTrust: true,
  local: 'quarkus',
  leastMemory: '384Mi',
  keepsMemory: true,
  forbidden: [
    ...FORBIDDEN_QUARKUS_VARIABLES,
    {
      name: 'JAVA_OPTS',
      in: 'config and secrets',
      instead: 'use `JAVA_OPTS_APPEND`: `JAVA_OPTS` drops the memory, exit-on-out-of-memory and proxy flags',
    },
    { name: 'JAVA_OPTS_APPEND', in: 'secrets', instead: 'set it in `config.env`, where it can be completed' },
  ],
  wiring: facts => {
    const added = facts.configured.get('JAVA_OPTS_APPEND')?.trim();
    const options = [...javaProperties(facts), ...(added ? [added] : [])];
    return {
      // Older images give the heap half of the limit and newer ones four fifths; this holds for both.
      defaults: { ...quarkusVariables(facts), JAVA_MAX_MEM_RATIO: '75' },
      composed: options.length > 0 ? { JAVA_OPTS_APPEND: [...IMAGE_OPTIONS, ...options].join(' ') } : {},
      arguments: [],
    };
  },
};
