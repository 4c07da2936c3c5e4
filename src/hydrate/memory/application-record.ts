import { addressText } from '../../check/application-facts.ts';
import { sha256 } from '../../host/digest.ts';
import type { Application } from '../../link/program.ts';
import type { ObjectId } from '../../lower/manifest.ts';
import type { ApplicationSummary, ReleaseDeviations } from '../hydrated.ts';

/**
 * What stays of an Application after its hydration: lines of text, because most of them are compared, stored and read
 * again without ever being looked into.
 */
export interface ApplicationRecord {
  /** Digest of `Application.key`. */
  readonly key: string;
  readonly objectCount: number;
  /** What the checks across Applications look at. */
  readonly facts: string;
  readonly externalActions: string;
  readonly expectation: string;
  /** Empty for most. */
  readonly deviations: string;
  /** Names of files below the directory of the Application, each followed by the digest of its content. */
  readonly files: string;
}

/** A file of the rendered tree, and the SHA-256 of its content in hexadecimal. */
export type FileDigest = readonly [path: string, digest: string];

type StoredObject = readonly [group: string, kind: string, namespace: string, name: string];

/** The digest by which an Application is known again. */
export function keyOf({ key }: Application): string {
  return sha256(key);
}

/** The record of an Application that was hydrated without an error. */
export function recordOf(
  application: Application,
  { objects, routes, externalActions, expectation, deviations }: ApplicationSummary,
  files: readonly FileDigest[],
): ApplicationRecord {
  const start = addressText(application.address).length + 1;
  const ids = objects.map(({ group, kind, namespace, name }): StoredObject => [group, kind, namespace, name]);
  return {
    key: keyOf(application),
    objectCount: objects.length,
    facts: JSON.stringify({ objects: ids, routes }),
    externalActions: JSON.stringify(externalActions),
    expectation: JSON.stringify(expectation),
    deviations: deviations === undefined ? '' : JSON.stringify(deviations),
    files: files.map(([path, digest]) => `${path.slice(start)} ${digest}`).join(' '),
  };
}

/** The files of an Application. */
export function filesIn({ files }: ApplicationRecord, address: string): readonly FileDigest[] {
  const words = files === '' ? [] : files.split(' ');
  const pairs: FileDigest[] = [];
  for (let at = 0; at < words.length; at += 2) pairs.push([`${address}/${words[at]}`, words[at + 1]!]);
  return pairs;
}

/** The summary of an Application, read out of its record when somebody asks for it. */
export function summaryIn(record: ApplicationRecord): ApplicationSummary {
  let facts: CheckedFacts | undefined;
  const read = (): CheckedFacts => {
    facts ??= factsIn(record.facts);
    return facts;
  };
  return {
    get objects() {
      return read().objects;
    },
    get routes() {
      return read().routes;
    },
    get externalActions() {
      return JSON.parse(record.externalActions) as ApplicationSummary['externalActions'];
    },
    get expectation() {
      return JSON.parse(record.expectation) as ApplicationSummary['expectation'];
    },
    ...(record.deviations !== '' && { deviations: JSON.parse(record.deviations) as ReleaseDeviations }),
  };
}

type CheckedFacts = Pick<ApplicationSummary, 'objects' | 'routes'>;

function factsIn(line: string): CheckedFacts {
  const stored = JSON.parse(line) as {
    readonly objects: readonly StoredObject[];
    readonly routes: ApplicationSummary['routes'];
  };
  const objects = stored.objects.map(
    ([group, kind, namespace, name]): ObjectId => ({ group, kind, namespace, name }),
  );
  return { objects, routes: stored.routes };
}
