import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import { layerSchema } from './layer-schema.ts';

/** What the schemas of the documents of a kind are made of. */
export interface DocumentKind {
  readonly apiVersion: string;
  readonly kind: string;
  readonly releaseKind: string;
  readonly description: string;
  /** Schema of the settings, closed. */
  readonly settings: JsonMap;
  /** The layer below the document. */
  readonly defaults: JsonMap;
}

const NAME = { type: 'string', pattern: '^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$', maxLength: 40 };

/**
 * The schema of the document in the catalog: the settings and the organization that owns it. What has a default need not be
 * there, also where the settings must have it.
 */
export function catalogSchema({ apiVersion, kind, description, settings, defaults }: DocumentKind): JsonMap {
  const { properties, required = [], ...rest } = over(settings, defaults);
  return documentSchema(apiVersion, kind, description, {
    ...rest,
    properties: {
      organization: { ...NAME, description: 'Organization that owns it.', examples: ['shop'] },
      ...(properties as JsonMap),
    },
    required: ['organization', ...(required as readonly Json[])],
  });
}

/** The schema of the document in an environment: its clusters, and what differs there. */
export function releaseSchema({ apiVersion, kind, releaseKind, settings }: DocumentKind): JsonMap {
  const overrides = {
    ...layerSchema(settings),
    description: 'Settings that differ here; `null` removes one.',
  };
  const choice = (name: string, schema: JsonMap): JsonMap => ({
    type: 'object',
    additionalProperties: false,
    required: [name],
    properties: { [name]: schema, overrides },
  });
  return documentSchema(apiVersion, releaseKind, `A ${kind} that is wanted in an environment.`, {
    description: 'Where it is wanted, and what differs there.',
    type: 'object',
    additionalProperties: false,
    properties: {
      clusters: {
        description: 'Clusters of the environment; all of them without it.',
        type: 'array',
        minItems: 1,
        items: {
          anyOf: [
            choice('name', { ...NAME, description: 'Name of a cluster.' }),
            choice('matchLabels', {
              description: 'Labels that the clusters carry.',
              type: 'object',
              minProperties: 1,
              additionalProperties: { type: 'string', maxLength: 63 },
            }),
          ],
        },
      },
      overrides,
    },
  });
}

/** The schema of a layer over defaults: what they have is not required. */
function over(schema: JsonMap, defaults: JsonMap): JsonMap {
  const { properties, required } = schema;
  const part = (name: string): Json | undefined =>
    Object.hasOwn(defaults, name) ? defaults[name] : undefined;
  return {
    ...schema,
    ...(Array.isArray(required) && {
      required: required.filter(name => (part(String(name)) ?? null) === null),
    }),
    ...(isMap(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, own]) => {
          const below = part(name);
          return [name, isMap(below) ? over(own as JsonMap, below) : own];
        }),
      ),
    }),
  };
}

function documentSchema(apiVersion: string, kind: string, description: string, spec: JsonMap): JsonMap {
  return {
    $id: `${kind.toLowerCase()}.schema.json`,
    title: kind,
    description,
    type: 'object',
    additionalProperties: false,
    required: ['apiVersion', 'kind', 'metadata', 'spec'],
    properties: {
      apiVersion: { description: 'Version of the kind.', type: 'string', enum: [apiVersion] },
      kind: { description: 'Kind of the document.', type: 'string', enum: [kind] },
      metadata: {
        description: 'Identity of the document.',
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: { name: { ...NAME, description: 'Name; equals the file name without `.yaml`.' } },
      },
      spec,
    },
  };
}
