import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import { isMap, type Json } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import type { ReleaseReport } from '../release/release-report.ts';
import type { Settings } from '../settings.ts';
import { textsIn } from '../texts/written-texts.ts';
import { MOST_REPORTED, parseReferences, type Reference } from './parse-references.ts';
import { type ReferenceScope, type Resolved, resolveReference } from './resolve-references.ts';

/** Settings without references, and the dependencies whose route they use. */
export interface ResolvedSettings {
  readonly settings: Settings;
  readonly throughRoute: ReadonlySet<string>;
}

/**
 * Puts values for the references in the texts of a release. Reports `CST3066` for a dependency that is not released in the
 * environment, `CST3067` for a property without value there, and `CST3013` and `CST3072` for a system that the environment
 * does not know or the release does not name.
 */
export function resolveSettings(scope: ReferenceScope, report: ReleaseReport): ResolvedSettings {
  const throughRoute = new Set<string>();
  let settings = scope.settings as unknown as Json;
  for (const [path, text] of textsIn(scope.settings)) {
    const parsed = parseReferences(text);
    if (parsed === undefined) continue;
    let missing = 0;
    const values = parsed.parts.map(part => {
      if (typeof part === 'string') return part;
      const resolved = resolveReference(part.segments, scope);
      if (resolved === undefined) return '';
      if ('missing' in resolved) {
        if (missing < MOST_REPORTED) reportMissing(resolved, { ...part, path, text }, scope, report);
        missing++;
        return '';
      }
      if (resolved.throughRoute) throughRoute.add(part.segments[0]!);
      return resolved.value;
    });
    settings = replaced(settings, path, values.join(''));
  }
  return { settings: settings as unknown as Settings, throughRoute };
}

/** A copy with another value at a path, which exists. */
function replaced(value: Json, [key, ...rest]: Path, text: string): Json {
  if (key === undefined) return text;
  if (Array.isArray(value)) return value.map((item, at) => (at === key ? replaced(item, rest, text) : item));
  if (!isMap(value)) return text;
  return { ...value, [key]: replaced(value[key]!, rest, text) };
}

function reportMissing(
  resolved: Exclude<Resolved, { readonly value: string }>,
  { path, text, start, end, segments }: Reference & { readonly path: Path; readonly text: string },
  { target, settings }: ReferenceScope,
  report: ReleaseReport,
): void {
  const { environment, environmentSpec } = target;
  const place = { at: path, part: { text, start, end } };
  switch (resolved.missing) {
    case 'release': {
      const { integration } = resolved.callee;
      const help = `add \`environments/${environment}/integrations/${integration}.yaml\`, or say another address in the overrides of this environment`;
      report('CST3066', { integration, environment }, { ...place, help });
      return;
    }
    case 'system': {
      const { system } = resolved;
      const help = didYouMean(system, Object.keys(environmentSpec.systems ?? {}), 'systems');
      report('CST3013', { system, environment }, { ...place, help });
      return;
    }
    case 'permission': {
      const { system } = resolved;
      const listed = [...(settings.egress?.systems ?? []), system].join(', ');
      report('CST3072', { system }, { ...place, help: `write \`egress.systems: [${listed}]\`` });
      return;
    }
    case 'value': {
      const { reason, help } = resolved;
      report('CST3067', { reference: segments.join('.'), reason }, { ...place, help });
    }
  }
}
