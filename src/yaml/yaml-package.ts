import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The `yaml` package, loaded when the first position is asked for: good files never pay for it. */
export function yamlPackage(): typeof import('yaml') {
  return require('yaml');
}
