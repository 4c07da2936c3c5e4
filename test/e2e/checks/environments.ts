import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Cluster, Environment } from '../../../src/validate/generated/kinds.ts';

/** An environment of the example as its files say it. */
export interface ExampleEnvironment {
  readonly name: string;
  readonly spec: Environment['spec'];
  readonly clusters: readonly Cluster[];
}

/** All environments of a workspace, by name. */
export function environmentsOf(workspace: string): readonly ExampleEnvironment[] {
  const root = join(workspace, 'environments');
  return readdirSync(root)
    .sort()
    .map(name => {
      const { spec } = parse(readFileSync(join(root, name, 'environment.yaml'), 'utf8')) as Environment;
      const folder = join(root, name, 'clusters');
      const clusters = readdirSync(folder)
        .sort()
        .map(file => parse(readFileSync(join(folder, file), 'utf8')) as Cluster);
      return { name, spec, clusters };
    });
}
