import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Tree } from '../catalog/tree.ts';
import { Chance, type CorpusShape } from './chance.ts';
import { environmentsOf } from './environments.ts';
import { integrationOf, type Plan } from './integrations.ts';
import { overridesOf } from './releases.ts';

const ORGANIZATIONS = ['logistics', 'retail', 'finance'];
const RUNTIMES = ['camel-quarkus', 'camel-quarkus-native', 'dotnet', 'container'];

/** Writes a workspace that uses everything the integration-app has, at random; the same shape gives the same bytes. */
export function writeCorpus(root: string, shape: CorpusShape): void {
  const chance = new Chance(shape);
  const isHard = shape.texts === 'hard';
  const write = (path: string, kind: string, name: string, spec: Tree, labels?: Tree): void => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    const metadata = { name, ...(labels && { labels }) };
    const text = stringify(
      { apiVersion: 'cistern.dev/v1alpha1', kind, metadata, spec },
      {
        lineWidth: 0,
        aliasDuplicateObjects: false,
        ...(isHard ? { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } : { version: '1.1' }),
      },
    );
    writeFileSync(file, text.replaceAll(INVISIBLE, escaped));
  };
  for (const name of ORGANIZATIONS)
    write(`catalog/organizations/${name}.yaml`, 'Organization', name, organizationOf(name));
  const environments = environmentsOf(ORGANIZATIONS, chance);
  for (const { name, spec, clusters } of environments) {
    write(`environments/${name}/environment.yaml`, 'Environment', name, spec);
    for (const cluster of clusters)
      write(
        `environments/${name}/clusters/${cluster.name}.yaml`,
        'Cluster',
        cluster.name,
        cluster.spec,
        cluster.labels,
      );
  }
  const plans = plansOf(Math.ceil(shape.releases / environments.length), chance);
  for (const plan of plans) {
    const integration = integrationOf(plan, chance);
    write(`catalog/integrations/${plan.name}.yaml`, 'Integration', plan.name, integration);
    for (const { name } of environments) {
      const path = `environments/${name}/integrations/${plan.name}.yaml`;
      write(path, 'IntegrationRelease', plan.name, {
        image: { digest: chance.digest() },
        revision:
          `1.${chance.number(0, 40)}.${chance.number(0, 9)}${chance.of(['', '-rc.1', '+build', '.'])}`.replace(
            '+',
            '_',
          ),
        ...(chance.rarely() && { state: 'stopped' }),
        ...overridesOf(plan, integration, name, chance),
      });
    }
  }
}

/** What catalogs hold as escapes alone. */
const INVISIBLE = /[\u200b\u2028\u2029\ufeff]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function organizationOf(name: string): Tree {
  return {
    displayName: name,
    hostLabels: [name, `${name}-two`],
    registries: [name, `vendor.example.com:5000/${name}`],
    defaults: {
      config: { env: { TZ: 'Europe/Berlin' } },
      ...(name === 'logistics' && {
        egress: {
          cluster: [{ name: 'queue', namespace: 'messaging', podLabels: { tier: 'one' }, ports: [1] }],
        },
      }),
    },
  };
}

/** Names, runtimes, and who calls whom: always one that is made before, so that no circle arises. */
function plansOf(count: number, chance: Chance): readonly Plan[] {
  const plans: Plan[] = [];
  for (let index = 0; index < count; index++) {
    const runtime = chance.of(RUNTIMES);
    const scheduled = chance.rarely(0.12);
    const organization = chance.of(ORGANIZATIONS);
    const serving = plans.filter(plan => !plan.scheduled && plan.organization === organization);
    const calls = serving.length > 0 && chance.some() ? chance.of(serving) : undefined;
    plans.push({
      name: `app-${String(index).padStart(4, '0')}`,
      organization,
      runtime,
      scheduled,
      routed: !scheduled && !chance.rarely(0.2),
      ...(calls && { calls }),
    });
  }
  return plans;
}
