import { type Json, type JsonMap, mapOf, mapsIn } from '../../../../source/json.ts';
import type { Path } from '../../../../source/pointer.ts';
import { textsIn } from '../../texts.ts';
import { variablesIn } from '../../variable.ts';
import {
  nameOf,
  specOf,
  type TriggerObject,
  type TriggerReport,
  type TriggerWorld,
} from '../trigger-object.ts';
import { checkFit } from './fit.ts';
import type { PlacedRun } from './placed-run.ts';
import { timeoutProblem } from './timeouts.ts';

const SOURCES = [
  ...['volumeClaimTemplate', 'persistentVolumeClaim', 'emptyDir', 'configMap', 'secret', 'projected'],
  'csi',
];

/**
 * Reports `CST5175`, `CST5178`, `CST5184` and `CST5185` for a PipelineRun that Tekton would not take when an event comes;
 * other objects are not looked at.
 */
export function checkRun(placed: PlacedRun, world: TriggerWorld, report: TriggerReport): void {
  const { owner, run, at } = placed;
  const { apiVersion, kind } = run;
  if (kind !== 'PipelineRun' || !String(apiVersion).startsWith('tekton.dev/')) return;
  const refuse = (reason: string, field: Path, help: string): void =>
    report(owner, 'CST5175', { object: nameOf(owner), reason: `its run ${reason}` }, [...at, ...field], help);
  const spec = mapOf(run.spec);
  if (apiVersion !== 'tekton.dev/v1')
    refuse(`is of version \`${String(apiVersion)}\``, ['apiVersion'], 'write `tekton.dev/v1`');
  checkNames(mapOf(run.metadata), refuse);
  checkPipelineReference(spec, refuse);
  checkWorkspaces(spec.workspaces, refuse);
  checkParamNames(spec.params, refuse);
  for (const { text, path } of textsIn(spec.params, [...at, 'spec', 'params'])) {
    for (const { root, text: variable } of variablesIn(text)) {
      if (root !== 'tasks' && root !== 'finally' && root !== 'params' && root !== 'workspaces') continue;
      const help = 'a run gives values; what its Pipeline knows is not there yet';
      report(owner, 'CST5178', { object: nameOf(owner), variable }, path, help);
    }
  }
  const problem = timeoutProblem(mapOf(spec.timeouts));
  if (problem !== undefined)
    report(
      owner,
      'CST5185',
      { object: nameOf(owner), reason: problem },
      [...at, 'spec', 'timeouts'],
      'let `tasks` and `finally` together be at most `pipeline`',
    );
  const pipeline = pipelineOf(placed, world);
  if (pipeline) checkFit(placed, { name: pipeline.id.name, spec: specOf(pipeline) }, report);
}

type Refuse = (reason: string, field: Path, help: string) => void;

function checkNames({ name, generateName }: JsonMap, refuse: Refuse): void {
  if (name === undefined && generateName === undefined)
    refuse('has no name', ['metadata'], 'write `generateName`');
  else if (name !== undefined && !String(name).includes('$(uid)'))
    refuse(
      'has always the same name, so a second event would fail',
      ['metadata', 'name'],
      'write `generateName`, or use `$(uid)`',
    );
  else if (!/^[a-z0-9]([a-z0-9.-]{0,56})?$/.test(String(generateName ?? 'x')))
    refuse(
      'would get a name that is too long or no DNS label',
      ['metadata', 'generateName'],
      'write at most 57 lower-case letters, digits and hyphens',
    );
}

function checkPipelineReference({ pipelineRef, pipelineSpec }: JsonMap, refuse: Refuse): void {
  const { name, resolver, params } = mapOf(pipelineRef);
  if (pipelineSpec !== undefined)
    refuse(
      pipelineRef === undefined ? 'has its Pipeline written out, which nobody checks' : 'has two Pipelines',
      ['spec', 'pipelineSpec'],
      'name a Pipeline in `pipelineRef`',
    );
  else if (pipelineRef === undefined) refuse('has no Pipeline', ['spec'], 'name one in `pipelineRef`');
  else if (name === undefined && resolver === undefined)
    refuse('does not say which Pipeline', ['spec', 'pipelineRef'], 'write `name` or `resolver`');
  else if (name !== undefined && (resolver !== undefined || params !== undefined))
    refuse(
      'names its Pipeline in two ways',
      ['spec', 'pipelineRef'],
      'remove `name`, or `resolver` and `params`',
    );
}

function checkWorkspaces(workspaces: Json | undefined, refuse: Refuse): void {
  const seen = new Set<string>();
  for (const [index, workspace] of mapsIn(workspaces).entries()) {
    const name = String(workspace.name);
    const at = ['spec', 'workspaces', index];
    if (seen.has(name)) refuse(`gives the workspace \`${name}\` twice`, at, 'remove one of the two');
    seen.add(name);
    if (SOURCES.filter(source => workspace[source] !== undefined).length !== 1)
      refuse(
        `gives the workspace \`${name}\` no volume, or several`,
        at,
        'name exactly one, such as `volumeClaimTemplate`',
      );
  }
}

function checkParamNames(params: Json | undefined, refuse: Refuse): void {
  const seen = new Set<string>();
  for (const [index, { name }] of mapsIn(params).entries()) {
    if (seen.has(String(name)))
      refuse(
        `gives the parameter \`${String(name)}\` twice`,
        ['spec', 'params', index, 'name'],
        'remove one of the two',
      );
    seen.add(String(name));
  }
}

/** The Pipeline of a run, where it is one of the objects. */
function pipelineOf({ owner, run }: PlacedRun, world: TriggerWorld): TriggerObject | undefined {
  const { name, resolver, params } = mapOf(mapOf(run.spec).pipelineRef);
  const own = mapOf(run.metadata).namespace ?? owner.id.namespace;
  if (resolver === undefined) return world.find('tekton.dev', 'Pipeline', String(own), String(name));
  const resolvedBy = (param: string): string =>
    String(mapsIn(params).find(each => each.name === param)?.value ?? '');
  return resolver === 'cluster'
    ? world.find('tekton.dev', 'Pipeline', resolvedBy('namespace'), resolvedBy('name'))
    : undefined;
}
