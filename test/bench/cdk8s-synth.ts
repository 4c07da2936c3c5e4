/**
 * The peer: the same objects through cdk8s's own `synth`, one App for each Application (one App with many charts takes
 * quadratic time). Reading and parsing the objects is not counted. Usage: cdk8s-synth.ts FROM TO.
 */
import { dirname, join } from 'node:path';
import { ApiObject, App, Chart, YamlOutputType } from 'cdk8s';
import { loadAll } from 'js-yaml';
import { readTree } from './tree.ts';

const [from, to] = process.argv.slice(2) as [string, string];
const applications = new Map<string, object[]>();
for (const [path, bytes] of readTree(from)) {
  const folder = dirname(path);
  if (!path.endsWith('.yaml') || folder.split('/').length !== 3) continue;
  applications.set(folder, [...(applications.get(folder) ?? []), ...(loadAll(bytes.toString()) as object[])]);
}
let objects = 0;
const start = performance.now();
for (const [folder, manifests] of applications) {
  const app = new App({ outdir: join(to, folder), yamlOutputType: YamlOutputType.FILE_PER_RESOURCE });
  const chart = new Chart(app, 'application');
  for (const manifest of manifests) new ApiObject(chart, `object-${objects++}`, manifest as never);
  app.synth();
}
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, objects }));
