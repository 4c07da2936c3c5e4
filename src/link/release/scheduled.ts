import type { Settings } from '../settings.ts';
import type { ReleaseReport } from './release-report.ts';

/**
 * The settings of a release that runs by a schedule: it serves nothing, whatever its runtime would. Those of any other are
 * as they were. Reports `CST3080` for a schedule with a route.
 */
export function scheduled(settings: Settings, report: ReleaseReport): Settings | undefined {
  if (settings.schedule === undefined) return settings;
  const { http, ...others } = settings;
  const routed = (['basePath', 'requiresRoot'] as const).filter(name => Boolean(http?.[name]));
  for (const name of routed) {
    report(
      'CST3080',
      { setting: `http.${name}` },
      {
        at: ['http', name],
        related: [{ message: '`schedule` is set here', at: ['schedule'] }],
        help: 'remove one of the two: between its runs nothing would answer',
      },
    );
  }
  return routed.length > 0 ? undefined : others;
}
