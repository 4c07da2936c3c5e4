import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { pipelineTexts } from '../../../src/cli/init/pipeline/pipeline-texts.ts';
import { PIPELINES, type Provider } from '../../../src/cli/init/pipeline/providers.ts';

// biome-ignore lint/suspicious/noExplicitAny: pipelines are looked into as their systems would
export type Any = any;

/** Values as those of a repository of its own. */
export const VALUES = {
  package: 'cistern@0.1.0',
  root: '.',
  branch: 'main',
  repository: 'https://git.example.org/platform/catalog.git',
};

/** The documents of a pipeline, by the path of their file. */
export function documentsOf(provider: Provider, values = VALUES): ReadonlyMap<string, readonly Any[]> {
  return new Map(
    [...pipelineTexts(PIPELINES[provider], values)].map(([path, text]) => {
      const documents = parseAllDocuments(text);
      for (const document of documents) {
        const [problem] = [...document.errors, ...document.warnings];
        if (problem !== undefined) throw new Error(`${join(provider, path)}: ${problem.message}`);
      }
      return [path, documents.map(document => document.toJS())];
    }),
  );
}

/** The one document of a file. */
export function documentAt(documents: ReadonlyMap<string, readonly Any[]>, path: string): Any {
  const found = documents.get(path);
  if (found?.length !== 1) throw new Error(`${path} has no single document`);
  return found[0];
}
