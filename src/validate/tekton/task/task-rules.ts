import type { Path } from '../../../source/pointer.ts';
import type { Task } from '../../generated/kinds.ts';
import { checkDefaultTexts } from '../default-texts.ts';
import { checkDeclared } from '../params.ts';
import type { RuleReport } from '../rule-report.ts';
import type { PlacedText } from '../texts.ts';
import { checkUnused } from '../unused.ts';
import { variablesIn } from '../variable.ts';
import { checkCode } from './code.ts';
import { checkContainers } from './container-rules.ts';
import { taskContainers } from './containers.ts';
import { checkTaskVariables, type PlacedTask, taskTexts } from './task-variables.ts';
import { checkVolumes } from './volumes.ts';

/** Reports what the schema of a Task cannot say: `CST2016`, `CST2017`, `CST2019`, `CST2040` and `CST2041`. */
export function checkTask({ metadata, spec }: Task, report: RuleReport): void {
  checkTaskSpec({ spec, owner: `Task \`${metadata.name}\``, at: ['spec'] }, report);
}

/** The same for a Task wherever it is written out. */
export function checkTaskSpec(task: PlacedTask, report: RuleReport): void {
  const { spec, owner, at } = task;
  const containers = taskContainers(spec, at);
  const texts = taskTexts(spec, at);
  checkDeclared(spec.params, 'parameter', [...at, 'params'], report);
  checkDeclared(spec.results, 'result', [...at, 'results'], report);
  checkDefaultTexts(spec.params, [...at, 'params'], owner, report);
  checkCode(containers, report);
  checkVolumes(spec, containers, task, report);
  checkContainers(containers, spec, owner, report);
  checkTaskVariables(task, texts, report);
  checkUses(spec, owner, at, texts, report);
}

function checkUses(
  spec: Task['spec'],
  owner: string,
  at: Path,
  texts: readonly PlacedText[],
  report: RuleReport,
): void {
  const uses = (root: string): ReadonlySet<string> =>
    new Set(
      texts.flatMap(({ text }) =>
        variablesIn(text).flatMap(variable => (variable.root === root ? [variable.names[0]!] : [])),
      ),
    );
  const written = (spec.results ?? []).flatMap(({ name }) =>
    texts.some(({ text }) => text.includes(`/tekton/results/${name}`)) ? [name] : [],
  );
  checkUnused(
    {
      what: 'parameter',
      declared: spec.params,
      used: uses('params'),
      owner,
      at: [...at, 'params'],
      help: 'use it, or remove it: whoever gives it a value believes that it does something',
    },
    report,
  );
  checkUnused(
    {
      what: 'result',
      declared: spec.results,
      used: new Set([...uses('results'), ...written]),
      owner,
      at: [...at, 'results'],
      help: 'write it to `$(results.….path)`, or remove it: a task that waits for it would fail',
    },
    report,
  );
}
