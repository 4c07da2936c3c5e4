import type { JsonMap } from '../source/json.ts';
import type { Adoption, AdoptionRequest, Note, Notice, ValuesFile } from './adoption.ts';
import { adoptIntegration } from './documents/integration.ts';
import { type Moved, movedSettings } from './documents/moved.ts';
import { adoptRelease } from './documents/release.ts';
import { laidOver } from './move/tree.ts';
import { unknownKeys } from './move/unknown-keys.ts';

/**
 * Makes an Integration of the values that all environments have in common, and a release of what each says on top. What cannot
 * be moved is told, and stands in front of the documents as a comment; no value of a secret is in either.
 */
export function adopt(request: AdoptionRequest, notice: Notice): Adoption {
  const { mapping, base, chart = {}, environments, name } = request;
  const told = new Set<string>();
  const notesBy = (): { readonly notes: readonly Note[]; readonly tell: Notice } => {
    const notes: Note[] = [];
    const tell: Notice = note => {
      const text = JSON.stringify([note.kind, note.key, note.reason]);
      if (told.has(text)) return;
      told.add(text);
      notes.push(note);
      notice(note);
    };
    return { notes, tell };
  };
  const tellUnknown = (values: JsonMap, tell: Notice): void => {
    for (const key of unknownKeys(values, mapping, chart)) {
      const help = 'say it in the catalog, leave it to the platform, or add it to the mapping';
      tell({ kind: 'unknown', key, reason: 'the mapping has no rule for it', help });
    }
  };
  const ofBase = notesBy();
  const common = laidOver(chart, base.values);
  tellUnknown(base.values, ofBase.tell);
  const moved = movedSettings(common, request, undefined, ofBase.tell);
  const releases = environments.map(environment => {
    const { notes, tell } = notesBy();
    const moveOver = (below: JsonMap, files: readonly ValuesFile[]): { values: JsonMap; moved: Moved } => {
      for (const { values } of files) tellUnknown(values, tell);
      const values = files.reduce<JsonMap>((before, file) => laidOver(before, file.values), below);
      return { values, moved: movedSettings(values, request, environment.environment, tell) };
    };
    const own = moveOver(common, environment.files);
    const clusters = (environment.clusters ?? []).map(({ cluster, files }) => ({
      cluster,
      moved: moveOver(own.values, files).moved,
    }));
    return { environment, notes, tell, moved: own.moved, clusters };
  });
  const integration = adoptIntegration(
    {
      request,
      common: moved,
      others: releases.flatMap(release => [release.moved, ...release.clusters.map(each => each.moved)]),
      notes: ofBase.notes,
    },
    ofBase.tell,
  );
  return {
    documents: new Map([
      [`catalog/integrations/${name}.yaml`, integration.text],
      ...releases.map(({ tell, ...release }): [string, string] => [
        `environments/${release.environment.environment}/integrations/${name}.yaml`,
        adoptRelease({ request, common: moved, integration, ...release }, tell),
      ]),
    ]),
  };
}
