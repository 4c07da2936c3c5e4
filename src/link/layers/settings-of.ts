import type { JsonMap } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import type { ReleaseReport } from '../release/release-report.ts';
import type { Settings } from '../settings.ts';
import { missingParts } from './missing-parts.ts';
import { requiredOperations } from './required-operations.ts';

/** Settings that must have a value once all layers are merged, with the help for who removed or never gave it. */
const REQUIRED: readonly (readonly [Path, string])[] = [
  [['resources', 'requests'], 'give the resources that the scheduler must reserve'],
  [['resources', 'limits'], 'give at least a memory limit'],
  [['scaling', 'maxUnavailable'], 'do not remove it with `null`'],
  [['shutdown', 'preStopSeconds'], 'do not remove it with `null`: 0 means no wait'],
  [['shutdown', 'timeoutSeconds'], 'do not remove it with `null`'],
  [['security', 'runAsUser'], 'set the numeric user id of the image: its pods never run as root'],
  [['http', 'exposure'], 'do not remove it with `null`: without `basePath` nothing is routed'],
];

/** The merged layers as complete settings; reports `CST3007` for each value that is missing. */
export function settingsOf(merged: JsonMap, report: ReleaseReport): Settings | undefined {
  const missing = [...REQUIRED, ...requiredOperations(merged)].filter(([path]) => {
    if (path[0] === 'http' && merged.http === undefined) return false;
    return at(merged, path) === undefined;
  });
  missing.push(...missingParts(merged));
  for (const [path, help] of missing) {
    const around = path.slice(1).map((_, depth) => path.slice(0, path.length - 1 - depth));
    report('CST3007', { setting: path.join('.') }, { at: path, or: around, help });
  }
  return missing.length === 0 ? (merged as unknown as Settings) : undefined;
}

function at(value: JsonMap, path: Path): unknown {
  return path.reduce<unknown>((current, key) => (current as JsonMap | undefined)?.[key], value);
}
