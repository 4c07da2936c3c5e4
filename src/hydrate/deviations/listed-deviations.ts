import { addressText } from '../../check/application-facts.ts';
import type { TextOf } from '../../link/layers/layers.ts';
import type { Application } from '../../link/program.ts';
import type { PatchedObject } from '../../lower/deviations/deviations.ts';
import type { ObjectId } from '../../lower/manifest.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { Path } from '../../source/pointer.ts';
import { positionAt, type Span } from '../../source/source-file.ts';
import { locate } from '../../yaml/catalog/locate.ts';
import type { HydratedEnvironment } from '../hydrated-environment.ts';

/** Where something is written; absent where nothing says it. */
interface Written {
  /** Path relative to the root of the workspace. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
}

/** One release, and something that it has beyond its settings. */
interface OfRelease extends Written {
  readonly cluster: string;
  readonly application: string;
  /** Short name in the catalog. */
  readonly name: string;
  readonly object: ObjectId;
}

/** A change to an object that Cistern makes. */
export type ListedPatch = OfRelease & Pick<PatchedObject, 'reason' | 'changes'>;

/** A waiver, and what it lets pass. */
export interface ListedWaiver extends Written {
  readonly name: string;
  readonly rules: readonly string[];
  readonly subject: object;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
  /** The rules of pods that some object breaks by its leave. */
  readonly waived: readonly {
    readonly cluster: string;
    readonly application: string;
    readonly rule: string;
    readonly object: { readonly kind: string; readonly name: string };
  }[];
}

/** All that the releases of one environment have beyond their settings. */
export interface ListedDeviations {
  readonly patches: readonly ListedPatch[];
  readonly extraObjects: readonly OfRelease[];
  readonly waivers: readonly ListedWaiver[];
}

/** What reviewers are told of one environment: patches and extra objects by release, waivers by name. */
export function listedDeviations(environment: HydratedEnvironment, textOf: TextOf): ListedDeviations {
  const applications = new Map(environment.applications.map(each => [addressText(each.address), each]));
  const found = [...environment.summaries]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([address, { deviations }]) => {
      const application = applications.get(address);
      return deviations === undefined || application === undefined ? [] : [{ application, deviations }];
    });
  // What one Application has is searched for together: it mostly stands in one file.
  const listed = found.map(({ application, deviations }) => ({
    patches: deviations.patches.map(({ name, object, reason, changes }) => ({
      ...placeOf(application, name, object),
      reason,
      changes,
      ...writtenAt(application, ['patches', name], textOf),
    })),
    extraObjects: deviations.extraObjects.map(({ name, object }) => ({
      ...placeOf(application, name, object),
      ...writtenAt(application, ['extraObjects', name], textOf),
    })),
  }));
  return {
    patches: listed.flatMap(({ patches }) => patches),
    extraObjects: listed.flatMap(({ extraObjects }) => extraObjects),
    waivers: environment.waivers.map(({ name, path, value }) => {
      const { rules, subject, reason, owner, expires } = value.spec;
      const span = { file: path, ...locate(textOf(path), ['spec', 'rules'], 'key') };
      const waived = found.flatMap(({ application: { address }, deviations }) =>
        deviations.waived
          .filter(({ waiver }) => waiver === name)
          .map(({ rule, object }) =>
            JSON.stringify({ cluster: address.cluster, application: address.application, rule, object }),
          ),
      );
      return {
        name,
        rules,
        subject,
        reason,
        owner,
        expires,
        ...lineOf(span, textOf),
        // A rule that several containers break is broken once.
        waived: [...new Set(waived)].map(text => JSON.parse(text) as ListedWaiver['waived'][number]),
      };
    }),
  };
}

function placeOf({ address }: Application, name: string, object: ObjectId): Omit<OfRelease, keyof Written> {
  const { cluster, application } = address;
  return { cluster, application, name, object };
}

function writtenAt(application: Application, path: Path, textOf: TextOf): Written {
  const span = application.originsOf(path).find(origin => origin.span)?.span;
  return span === undefined ? {} : lineOf(span, textOf);
}

function lineOf({ file, start }: Span, textOf: TextOf): Written {
  return { file, line: positionAt(textOf(file), start).line };
}
