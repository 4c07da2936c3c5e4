import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../../../src/lower/manifest.ts';
import { isMap, type Json } from '../../../../src/source/json.ts';
import type { Path } from '../../../../src/source/pointer.ts';
import type { CheckContext } from '../../check.ts';
import { manifestOf, SAMPLE } from './corpus.ts';
import type { Difference } from './difference.ts';
import { emitted } from './emitted.ts';

const PLURAL = 'samples';

/** A kind that takes any content. */
const DEFINITION = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: `${PLURAL}.${SAMPLE.group}` },
  spec: {
    group: SAMPLE.group,
    names: { kind: SAMPLE.kind, plural: PLURAL },
    scope: 'Namespaced',
    versions: [
      {
        name: SAMPLE.version,
        served: true,
        storage: true,
        schema: {
          openAPIV3Schema: {
            type: 'object',
            properties: { spec: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
          },
        },
      },
    ],
  },
};

/** The two ways in which `kubectl` and Argo CD apply. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  'server-side': ['apply', '--server-side', '--force-conflicts'],
  'three-way': ['apply'],
};

/**
 * What an API server stores otherwise than it was meant, applied server-side and by three-way merge, both on top of
 * something else.
 * @throws when the server refuses an object
 */
export async function appliedDifferences(
  manifests: readonly Manifest[],
  context: CheckContext,
): Promise<Difference[]> {
  const kubectl = await context.tool('kubectl');
  const { kubeconfig } = await context.cluster({ name: 'emitter' });
  const folder = context.temporary('emitter');
  const run = async (parameters: readonly string[]): Promise<string> => {
    const { status, stdout, stderr } = await context.run(
      kubectl,
      ['--kubeconfig', kubeconfig, ...parameters],
      {
        environment: { KUBECACHEDIR: join(folder, 'cache') },
      },
    );
    if (status !== 0) throw new Error(`kubectl ${parameters.slice(0, 2).join(' ')}: ${stderr}`);
    return stdout;
  };
  const apply = (name: string, text: string, way: readonly string[]): Promise<string> => {
    const file = join(folder, `${name}.yaml`);
    writeFileSync(file, text);
    return run([...way, '-f', file]);
  };
  await apply('definition', JSON.stringify(DEFINITION), ['apply', '--server-side']);
  await run(['wait', '--for=condition=Established', `crd/${DEFINITION.metadata.name}`, '--timeout=60s']);
  const differences: Difference[] = [];
  for (const [name, way] of Object.entries(WAYS)) {
    const named = manifests.map(({ id, object }) => manifestOf(`${id.name}-${name}`, object.spec as never));
    context.say(`applying ${named.length} objects: ${name}`);
    await apply(name, emitted(named.map(before)).text, way);
    await apply(name, emitted(named).text, way);
    const stored = await storedSpecs(run);
    for (const { id, object } of named) {
      const reader = `the API server (${name}, ${id.name})`;
      for (const found of differencesOf([], object.spec as Json, stored.get(id.name)))
        differences.push({ reader, ...found });
    }
  }
  return differences;
}

/** The object as an earlier version might have been: every other entry, and one that goes away. */
function before({ id, object }: Manifest): Manifest {
  const kept = Object.entries(object.spec as Record<string, Json>).filter((_, index) => index % 2 === 0);
  return manifestOf(id.name, { ...Object.fromEntries(kept), former: 'x' });
}

async function storedSpecs(
  run: (parameters: readonly string[]) => Promise<string>,
): Promise<Map<string, Json>> {
  const { items } = JSON.parse(await run(['get', DEFINITION.metadata.name, '-o', 'json'])) as {
    items: { metadata: { name: string }; spec: Json }[];
  };
  return new Map(items.map(({ metadata, spec }) => [metadata.name, spec]));
}

function* differencesOf(
  path: Path,
  meant: Json,
  read: Json | undefined,
): Generator<Omit<Difference, 'reader'>> {
  if (isMap(meant) && isMap(read)) {
    for (const key of new Set([...Object.keys(meant), ...Object.keys(read)])) {
      const [one, other] = [meant, read].map(map => (Object.hasOwn(map, key) ? map[key]! : undefined));
      if (one === undefined) yield { path: [...path, key], meant: 'no such key', read: other! };
      else yield* differencesOf([...path, key], one, other);
    }
  } else if (Array.isArray(meant) && Array.isArray(read) && meant.length === read.length) {
    for (const [index, item] of meant.entries()) yield* differencesOf([...path, index], item, read[index]);
  } else if (meant !== read) {
    yield { path, meant, read: read === undefined ? 'nothing' : read };
  }
}
