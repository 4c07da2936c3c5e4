import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { Reporter } from '../../diagnostics/reporter.ts';
import { byCodeUnit } from '../../source/order.ts';

/** The names of the environments of a workspace, sorted: one folder each. None when they cannot be listed. */
export function environmentNames(root: string): readonly string[] {
  try {
    return readdirSync(join(root, 'environments'), { withFileTypes: true })
      .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(entry => entry.name)
      .sort(byCodeUnit);
  } catch {
    // Loading meets the same fault and reports it in full.
    return [];
  }
}

/** Whether a name is that of an environment; reports `CST9012` when not. */
export function isEnvironment(root: string, name: string, reporter: Reporter): boolean {
  const names = environmentNames(root);
  if (names.includes(name)) return true;
  reporter.report('CST9012', { environment: name }, { help: didYouMean(name, names, 'environments') });
  return false;
}
