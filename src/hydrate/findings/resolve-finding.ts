import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Finding, FindingPlace } from '../../diagnostics/finding.ts';
import type { Application, Target } from '../../link/program.ts';
import { once } from '../../source/once.ts';
import type { Path } from '../../source/pointer.ts';
import type { Span } from '../../source/source-file.ts';
import { settingsTracer, type Tracer } from './trace.ts';

/** Most findings of one Application whose lines are searched for; as many as are shown of one file. */
const MOST_SEARCHED = 100;

/** What the findings of one Application share. */
interface Search {
  readonly tracer: () => Tracer;
  readonly release: () => Span;
  count: number;
}

const searches = new WeakMap<Application, Search>();

/**
 * A finding as a diagnostic at the line of the catalog that caused it; at the release itself where no line did, and
 * where the Application has more findings than anybody reads.
 */
export function resolveFinding(finding: Finding, application: Application, target: Target): Diagnostic {
  const { code, severity, message, help, related = [] } = finding;
  const search = searches.get(application) ?? begin(application, target);
  const span = causeOf(finding.at, application, search) ?? search.release();
  return {
    code,
    severity,
    message,
    span,
    related: related.flatMap(place => {
      const other = statedAt(place.settings, application, search);
      return other === undefined ? [] : [{ message: place.message, span: other }];
    }),
    ...(help !== undefined && { help }),
  };
}

function begin(application: Application, target: Target): Search {
  const search = {
    tracer: once(() => {
      const input = application.input();
      if (input?.kind === 'release') return settingsTracer(input, target);
      // Its object is the document itself.
      return input?.kind === 'pipeline' ? ({ field }) => [field] : () => [];
    }),
    release: once(application.declaredAt),
    count: 0,
  };
  searches.set(application, search);
  return search;
}

function causeOf(at: FindingPlace | undefined, application: Application, search: Search): Span | undefined {
  if (at === undefined || search.count >= MOST_SEARCHED) return undefined;
  search.count++;
  const candidates = 'settings' in at ? withParents(at.settings) : search.tracer()(at);
  for (const path of candidates) {
    const origin = application.originsOf(path).find(({ span }) => span !== undefined);
    if (origin?.span) return origin.span;
  }
  return undefined;
}

/** Where a setting itself is written. */
function statedAt(settings: Path, application: Application, search: Search): Span | undefined {
  if (search.count >= MOST_SEARCHED) return undefined;
  search.count++;
  return application.originsOf(settings).find(({ span }) => span !== undefined)?.span;
}

/** A path, then the maps around it: a missing value is reported at what is there. */
function withParents(path: Path): readonly Path[] {
  return path.map((_, index) => path.slice(0, path.length - index));
}
