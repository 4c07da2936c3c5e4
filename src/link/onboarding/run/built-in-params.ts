import { typeOfDeclared, typeOfValue } from '../../../validate/tekton/params.ts';
import type { EventFact, RunParam } from '../tenancy-input.ts';
import { PIPELINE, type RunSources } from './run-sources.ts';

const FACTS: ReadonlySet<string> = new Set<EventFact>([
  'event-id',
  'event-type',
  'git-revision',
  'git-url',
  'repo-full-name',
  'triggered-at',
]);

/**
 * The parameters of a run without a template: what the Pipeline declares of the facts of an event and of `org-name`, and
 * what the binding gives by itself.
 */
export function builtInParams({ binding, pipeline, report }: RunSources): readonly RunParam[] {
  const declared = pipeline.spec.params ?? [];
  const { params: given = {}, organization } = binding.value.spec;
  for (const name of Object.keys(given)) {
    if (declared.some(param => param.name === name)) continue;
    const known = declared.map(param => `\`${param.name}\``).join(', ');
    const help = known === '' ? 'the Pipeline has no parameters' : `the Pipeline has ${known}`;
    report(
      'CST3147',
      { param: name, owner: `Pipeline \`${pipeline.metadata.name}\`` },
      { at: ['params', name], help },
    );
  }
  return declared.flatMap((param): readonly RunParam[] => {
    const { name } = param;
    const type = typeOfDeclared(param);
    const value = Object.hasOwn(given, name) ? given[name]! : name === 'org-name' ? organization : undefined;
    if (value !== undefined) {
      if (typeOfValue(value) === type) return [{ name, value }];
      report('CST3149', { param: name, type }, { at: ['params', name], help: HELP[type] });
      return [];
    }
    if (FACTS.has(name)) {
      if (type !== 'object') return [{ name, event: name as EventFact, isList: type === 'array' }];
      report('CST3149', { param: name, type }, { at: PIPELINE, help: 'a fact of an event is a text' });
      return [];
    }
    if (param.default === undefined) {
      const args = { what: `parameter \`${name}\``, pipeline: pipeline.metadata.name };
      report('CST3148', args, { at: PIPELINE, help: `give it in \`spec.params.${name}\`` });
    }
    return [];
  });
}

const HELP = {
  string: 'give one text',
  array: 'give a list of texts',
  object: 'a binding cannot give a map: give the parameter a default in the Pipeline',
} as const;
