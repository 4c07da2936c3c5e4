import { isMap, type Json, type JsonMap, mapOf, mapsIn, stringsIn } from '../../source/json.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { Source } from '../simulated-application.ts';
import type { RenderedTree } from '../tree/rendered-tree.ts';
import { pathPattern } from './pathspec.ts';
import { renderTemplate, type TemplateProblem } from './template.ts';

/** An Application that an ApplicationSet makes, with the file that its parameters come from. */
export interface MadeApplication {
  readonly object: JsonMap;
  readonly parameterFile: string;
}

/** What the expansion reports: a problem of a file, or of the set itself. */
export interface Problems {
  readonly cannot: (problem: string) => void;
  readonly inFile: (path: string, problem: TemplateProblem) => void;
}

const CASCADE = 'resources-finalizer.argocd.argoproj.io';

/** The fields of a set whose meaning is simulated, or does not change what Applications there are. */
const SPEC = [
  'generators',
  'goTemplate',
  'goTemplateOptions',
  'ignoreApplicationDifferences',
  'preservedFields',
  'strategy',
  'syncPolicy',
  'template',
];

/** The Applications of one ApplicationSet, in the order of their parameter files. */
export function expandSet(
  set: JsonMap,
  tree: RenderedTree,
  branch: Pick<Source, 'repository' | 'revision'>,
  { cannot, inFile }: Problems,
): readonly MadeApplication[] {
  const spec = mapOf(set.spec);
  const strange = Object.keys(spec).find(name => !SPEC.includes(name));
  if (strange !== undefined) cannot(`its field \`${strange}\` is not known`);
  if (spec.goTemplate !== true || !stringsIn(spec.goTemplateOptions).includes('missingkey=error'))
    cannot('it must have `goTemplate` and the option `missingkey=error`');
  return parameterFiles(spec.generators, tree, branch, cannot).flatMap(path => {
    const data = tree.read(path);
    if (data === undefined || Object.hasOwn(data, 'path')) {
      const problem =
        data === undefined ? 'it cannot be read' : 'its parameter `path` hides that of the generator';
      inFile(path, { kind: 'unknown', problem });
      return [];
    }
    const parameters = { ...data, path: pathParameters(path) };
    let isSound = true;
    const made = renderTemplate(mapOf(spec.template), parameters, problem => {
      isSound = false;
      inFile(path, problem);
    });
    return isSound ? [{ object: completed(made, set), parameterFile: path }] : [];
  });
}

/** The paths of the files that the one generator of a set reads, sorted. */
function parameterFiles(
  generators: Json | undefined,
  tree: RenderedTree,
  { repository, revision }: Pick<Source, 'repository' | 'revision'>,
  cannot: (problem: string) => void,
): readonly string[] {
  const [generator, ...others] = Array.isArray(generators) ? generators : [];
  const git = isMap(generator) && Object.keys(generator).join() === 'git' ? mapOf(generator.git) : {};
  const files = mapsIn(git.files);
  if (
    others.length > 0 ||
    Object.keys(git).sort().join() !== 'files,repoURL,revision' ||
    files.length === 0
  ) {
    cannot('only one git file generator is known');
    return [];
  }
  if (git.repoURL !== repository || git.revision !== revision) cannot('its generator reads another branch');
  const found = new Set<string>();
  for (const file of files) {
    const fits =
      Object.keys(file).join() === 'path' && typeof file.path === 'string'
        ? pathPattern(file.path)
        : undefined;
    if (fits === undefined) {
      cannot('a pattern of its generator has a form that is not known');
      continue;
    }
    for (const path of tree.paths) {
      const isFitting = fits(path);
      if (isFitting === undefined)
        cannot(`whether its generator reads \`${path}\` depends on the controller`);
      if (isFitting === true) found.add(path);
    }
  }
  return [...found].sort(byCodeUnit);
}

/** What the generator itself says of a file. */
function pathParameters(path: string): JsonMap {
  const segments = path.split('/').slice(0, -1);
  const basename = segments.at(-1) ?? '';
  const filename = path.slice(path.lastIndexOf('/') + 1);
  return {
    path: segments.join('/'),
    basename,
    filename,
    basenameNormalized: normalized(basename),
    filenameNormalized: normalized(filename),
    segments,
  };
}

/** A text as part of a name: lower case, and what no name holds is a hyphen. */
function normalized(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9.-]/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '');
}

/** An Application as the controller completes it: in its own namespace, and with the finalizer that deletes objects. */
function completed(made: JsonMap, set: JsonMap): JsonMap {
  const metadata = mapOf(made.metadata);
  const keeps = mapOf(mapOf(set.spec).syncPolicy).preserveResourcesOnDeletion === true;
  const own = Array.isArray(metadata.finalizers) ? metadata.finalizers : [];
  const finalizers = own.length > 0 || keeps ? own : [CASCADE];
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { ...metadata, namespace: mapOf(set.metadata).namespace ?? '', finalizers },
    spec: mapOf(made.spec),
  };
}
