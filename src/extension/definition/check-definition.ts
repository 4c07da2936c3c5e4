import { isDnsSubdomain } from '../../kubernetes/names.ts';
import { isKnownGroup, whyNotAllowed } from '../../kubernetes/scope.ts';
import { isName } from '../../load/name-grammar.ts';
import { isMap, type Json, type JsonMap, mapsIn } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import { plainCopy } from './plain-copy.ts';
import { schemaProblems } from './schema-vocabulary.ts';

/** What is wrong with a definition, and where in it. */
export interface DefinitionProblem {
  readonly path: Path;
  readonly problem: string;
}

const KIND = /^[A-Z][A-Za-z0-9]{0,21}$/;
const VERSION = /^v[1-9][0-9]{0,2}((alpha|beta)[1-9][0-9]{0,2})?$/;
const OWN_GROUPS = /(^|\.)(cistern\.dev|aphex\.io|k8s\.io|kubernetes\.io)$/;
const REGISTRY = /^[a-z0-9][a-z0-9.-]*(:[0-9]{1,5})?(\/[a-z0-9]+([._-]+[a-z0-9]+)*)*$/;
const MOST_KINDS = 64;
const LONGEST_DESCRIPTION = 500;

/** Kinds and folders that the source language has itself, or will have. */
const KINDS: ReadonlySet<string> = new Set(
  [
    ...['Agent', 'Cluster', 'Component', 'Environment', 'Integration', 'KnowledgeBase', 'Organization'],
    ...['Pipeline', 'PipelineTemplate', 'Platform', 'RepoBinding', 'Stack', 'Task', 'Waiver'],
    ...['ValidatingAdmissionPolicy'],
  ].map(kind => kind.toLowerCase()),
);
const FOLDERS: ReadonlySet<string> = new Set([
  ...['agents', 'clusters', 'components', 'environments', 'integrations', 'knowledgebases', 'organizations'],
  ...['pipelines', 'policies', 'repobindings', 'stacks', 'tasks', 'waivers'],
]);

/** Everything in a definition that is not as `ExtensionDefinition` says. */
export function definitionProblems(definition: unknown): readonly DefinitionProblem[] {
  if (!isMap(definition)) return [{ path: [], problem: 'is no definition' }];
  const { name, apiGroup, kinds } = definition;
  if (typeof name !== 'string' || !isName(name))
    return [{ path: ['name'], problem: 'is no short name of lower-case letters, digits and hyphens' }];
  if (typeof apiGroup !== 'string' || !isDnsSubdomain(apiGroup) || !apiGroup.includes('.'))
    return [{ path: ['apiGroup'], problem: 'is no API group such as `data.example.org`' }];
  if (OWN_GROUPS.test(apiGroup) || isKnownGroup(apiGroup))
    return [{ path: ['apiGroup'], problem: `is \`${apiGroup}\`, which belongs to somebody else` }];
  if (!Array.isArray(kinds) || kinds.length === 0 || kinds.length > MOST_KINDS)
    return [{ path: ['kinds'], problem: `is no list of 1 to ${MOST_KINDS} kinds` }];
  return kinds.flatMap((kind, index) =>
    kindProblems(kind).map(({ path, problem }) => ({ path: ['kinds', index, ...path], problem })),
  );
}

function kindProblems(definition: unknown): readonly DefinitionProblem[] {
  if (!isMap(definition)) return [{ path: [], problem: 'is no definition of a kind' }];
  const {
    kind,
    version,
    folder,
    description,
    schema,
    defaults = {},
    allowedKinds = [],
    registries = [],
  } = definition;
  const functions = definition as Readonly<Record<string, unknown>>;
  const rules: readonly (readonly [Path, boolean, string])[] = [
    [['kind'], isText(kind, KIND), 'is no kind: letters and digits, at most 22, a capital first'],
    [['kind'], !isReservedKind(kind), 'is a kind that Cistern has, or ends in `Release`'],
    [['version'], isText(version, VERSION), 'is no version such as `v1alpha1`'],
    [['folder'], typeof folder === 'string' && isName(folder), 'is no name of a folder'],
    [['folder'], !FOLDERS.has(String(folder)), 'is a folder that Cistern has'],
    [
      ['description'],
      typeof description === 'string' && description !== '' && description.length <= LONGEST_DESCRIPTION,
      `is no sentence of at most ${LONGEST_DESCRIPTION} characters`,
    ],
    [['lower'], typeof functions.lower === 'function', 'is no function'],
    [['check'], ['function', 'undefined'].includes(typeof functions.check), 'is no function'],
  ];
  const [broken] = rules.filter(([, holds]) => !holds);
  if (broken) return [{ path: broken[0], problem: broken[2] }];
  for (const [name, part] of Object.entries({ schema, defaults, allowedKinds, registries })) {
    const copy = plainCopy(part);
    if ('problem' in copy) return [{ path: [name, ...copy.path], problem: copy.problem }];
  }
  return [
    ...settingsProblems(schema).map(({ path, problem }) => ({ path: ['schema', ...path], problem })),
    ...(isMap(defaults) ? [] : [{ path: ['defaults'], problem: 'is no map' }]),
    ...allowedProblems(allowedKinds),
    ...registryProblems(registries),
  ];
}

function settingsProblems(schema: Json | undefined): readonly DefinitionProblem[] {
  if (!isMap(schema) || schema.type !== 'object' || !isMap(schema.properties))
    return [{ path: [], problem: 'is no schema of an object with `properties`' }];
  if (Object.hasOwn(schema.properties, 'organization'))
    return [{ path: ['properties', 'organization'], problem: 'is there already in every kind' }];
  const unknown = (Array.isArray(schema.required) ? schema.required : []).filter(
    name => !Object.hasOwn(schema.properties as JsonMap, String(name)),
  );
  if (unknown.length > 0) return [{ path: ['required'], problem: 'names a property that is not there' }];
  return schemaProblems(schema);
}

function allowedProblems(allowed: Json): readonly DefinitionProblem[] {
  if (!Array.isArray(allowed)) return [{ path: ['allowedKinds'], problem: 'is no list' }];
  return allowed.flatMap((entry, index): readonly DefinitionProblem[] => {
    const path = ['allowedKinds', index];
    const [{ group, kind } = {} as JsonMap] = mapsIn([entry]);
    if (typeof group !== 'string' || typeof kind !== 'string' || !/^[A-Z][A-Za-z0-9]{0,62}$/.test(kind))
      return [{ path, problem: 'is not `{ group, kind }` of one kind' }];
    if (group !== '' && !isDnsSubdomain(group)) return [{ path, problem: 'has no valid group' }];
    const problem = whyNotAllowed(group, kind);
    return problem === undefined ? [] : [{ path, problem: `is \`${kind}\`: ${problem}` }];
  });
}

function registryProblems(registries: Json): readonly DefinitionProblem[] {
  if (!Array.isArray(registries)) return [{ path: ['registries'], problem: 'is no list' }];
  return registries.flatMap((prefix, index) =>
    isText(prefix, REGISTRY)
      ? []
      : [
          {
            path: ['registries', index],
            problem: 'is no prefix of images such as `registry.example.org/library`',
          },
        ],
  );
}

function isText(value: Json | undefined, form: RegExp): boolean {
  return typeof value === 'string' && form.test(value);
}

function isReservedKind(kind: Json | undefined): boolean {
  const name = String(kind).toLowerCase();
  return name.endsWith('release') || KINDS.has(name);
}
