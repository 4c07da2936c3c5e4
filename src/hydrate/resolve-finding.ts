import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Application, Target } from '../link/program.ts';
import type { Path } from '../source/pointer.ts';
import type { Span } from '../source/source-file.ts';
import { decidingSettings } from './trace.ts';

/** A finding as a diagnostic at the line of the catalog that caused it; at the release itself where no line did. */
export function resolveFinding(finding: Finding, application: Application, target: Target): Diagnostic {
  const { code, severity, message, help } = finding;
  const span = causeOf(finding, application, target) ?? application.declaredAt();
  return { code, severity, message, span, related: [], ...(help !== undefined && { help }) };
}

function causeOf({ at }: Finding, application: Application, target: Target): Span | undefined {
  if (at === undefined) return undefined;
  const candidates = 'settings' in at ? withParents(at.settings) : fieldCauses(application, target, at);
  for (const path of candidates) {
    const origin = application.originsOf(path).find(({ span }) => span !== undefined);
    if (origin?.span) return origin.span;
  }
  return undefined;
}

function fieldCauses(
  application: Application,
  target: Target,
  at: Extract<Finding['at'], { field: Path }>,
): readonly Path[] {
  const input = application.input();
  return input?.kind === 'release' ? decidingSettings(input, target, at) : [];
}

/** A path, then the maps around it: a missing value is reported at what is there. */
function withParents(path: Path): readonly Path[] {
  return path.map((_, index) => path.slice(0, path.length - index));
}
