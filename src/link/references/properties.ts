import type { Environment } from '../../validate/generated/kinds.ts';

/** Names at the beginning of a reference that stand for no dependency. */
export const OWN_NAMES = ['self', 'environment', 'cluster', 'system'] as const;

/** What a reference to a dependency may ask for. */
export const DEPENDENCY_PROPERTIES = [
  'url',
  'scheme',
  'host',
  'port',
  'path',
  'routeUrl',
  'publicUrl',
] as const;

/** What a reference to the release itself may ask for. */
export const SELF_PROPERTIES = ['url', 'host', 'path', 'name', 'namespace'] as const;

/** What a reference to a named system may ask for. */
export const SYSTEM_PROPERTIES = ['host', 'port'] as const;

/** What a reference to the cluster may ask for. */
export const CLUSTER_PROPERTIES = ['name'] as const;

/** What a reference to the environment may ask for: property → its value, and the field of the Environment that gives it. */
export const ENVIRONMENT_PROPERTIES: ReadonlyMap<
  string,
  {
    readonly field: string;
    readonly value: (spec: Environment['spec'], name: string) => string | number | undefined;
  }
> = new Map([
  ['name', { field: 'name', value: (_, name) => name }],
  ['domain.public', { field: 'exposure.public', value: ({ exposure }) => exposure?.public?.domain }],
  ['domain.internal', { field: 'exposure.internal', value: ({ exposure }) => exposure?.internal?.domain }],
  ['registry', { field: 'registry', value: ({ registry }) => registry }],
  [
    'proxy.url',
    {
      field: 'egress.proxy',
      value: ({ egress }) => egress?.proxy && `http://${egress.proxy.host}:${egress.proxy.port}`,
    },
  ],
  ['proxy.host', { field: 'egress.proxy', value: ({ egress }) => egress?.proxy?.host }],
  ['proxy.port', { field: 'egress.proxy', value: ({ egress }) => egress?.proxy?.port }],
  [
    'collector.url',
    {
      field: 'observability.collector.host',
      value: ({ observability }) => {
        const { host, port } = observability?.collector ?? {};
        return host && `http://${host}:${port}`;
      },
    },
  ],
  [
    'collector.host',
    {
      field: 'observability.collector.host',
      value: ({ observability }) => observability?.collector?.host,
    },
  ],
  ['secretBackend.server', { field: 'secretBackend', value: ({ secretBackend }) => secretBackend?.server }],
]);

/** The properties that can follow the first segment of a reference, whatever the environment. */
export function propertiesOf(name: string): readonly string[] {
  switch (name) {
    case 'self':
      return SELF_PROPERTIES;
    case 'environment':
      return [...ENVIRONMENT_PROPERTIES.keys()];
    case 'cluster':
      return CLUSTER_PROPERTIES;
    case 'system':
      return SYSTEM_PROPERTIES;
    default:
      return DEPENDENCY_PROPERTIES;
  }
}
