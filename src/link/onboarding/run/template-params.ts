import type { ArgsOf, Code } from '../../../diagnostics/codes.ts';
import type { Path } from '../../../source/pointer.ts';
import type { Declaration } from '../../../validate/declaration.ts';
import { typeOfDeclared, typeOfValue } from '../../../validate/tekton/params.ts';
import { spanIn } from '../../context.ts';
import type { RunParam } from '../tenancy-input.ts';
import { PIPELINE, type RunSources } from './run-sources.ts';

type Template = Declaration<'PipelineTemplate'>;

/** The parameters of a run that a template makes, with the values that the binding gives. */
export function templateParams(template: Template, sources: RunSources): readonly RunParam[] {
  const { pipeline, report } = sources;
  const { params: known = [], run } = template.value.spec;
  checkGiven(template, sources);
  const mapped = run.params ?? [];
  const reportAt = <C extends Code>(code: C, args: ArgsOf<C>, at: Path, help: string): void =>
    reportInTemplate(template, sources, code, args, at, help);
  const declared = pipeline.spec.params ?? [];
  for (const param of declared) {
    if (param.default !== undefined || mapped.some(({ name }) => name === param.name)) continue;
    const args = { what: `parameter \`${param.name}\``, pipeline: pipeline.metadata.name };
    const help = `PipelineTemplate \`${template.name}\` does not give it: add it to its \`spec.run.params\``;
    report('CST3148', args, { at: PIPELINE, help });
  }
  return mapped.flatMap((each, position): readonly RunParam[] => {
    const at: Path = ['run', 'params', position];
    const param = declared.find(({ name }) => name === each.name);
    if (param === undefined) {
      const names = declared.map(({ name }) => `\`${name}\``).join(', ');
      const help = names === '' ? 'the Pipeline has no parameters' : `the Pipeline has ${names}`;
      const owner = `Pipeline \`${pipeline.metadata.name}\``;
      reportAt('CST3147', { param: each.name, owner }, [...at, 'name'], help);
      return [];
    }
    const type = typeOfDeclared(param);
    if ('event' in each) {
      if (type !== 'object') return [{ name: each.name, event: each.event, isList: type === 'array' }];
      reportAt('CST3149', { param: each.name, type }, at, 'a fact of an event is a text');
      return [];
    }
    const value = 'value' in each ? each.value : givenValue(each.param, template, sources);
    if (value === undefined) {
      if ('param' in each && !known.some(({ name }) => name === each.param)) {
        const owner = `PipelineTemplate \`${template.name}\``;
        const help = 'declare it in `spec.params` of the template';
        reportAt('CST3147', { param: each.param, owner }, [...at, 'param'], help);
      }
      return [];
    }
    if (typeOfValue(value) === type) return [{ name: each.name, value }];
    const help = type === 'array' ? 'give a list of texts' : 'give one text';
    reportAt('CST3149', { param: each.name, type }, at, help);
    return [];
  });
}

function givenValue(
  name: string,
  { value }: Template,
  { binding }: RunSources,
): string | readonly string[] | undefined {
  const { params: given = {} } = binding.value.spec;
  if (Object.hasOwn(given, name)) return given[name];
  return value.spec.params?.find(param => param.name === name)?.default;
}

/** What the binding gives is known to the template, and what the template asks for is given. */
function checkGiven(template: Template, { binding, report }: RunSources): void {
  const { params: known = [] } = template.value.spec;
  const { params: given = {} } = binding.value.spec;
  const owner = `PipelineTemplate \`${template.name}\``;
  for (const name of Object.keys(given)) {
    if (known.some(param => param.name === name)) continue;
    const names = known.map(param => `\`${param.name}\``).join(', ');
    const help = names === '' ? 'the template has no parameters' : `the template has ${names}`;
    report('CST3147', { param: name, owner }, { at: ['params', name], help });
  }
  for (const { name, default: value } of known) {
    if (value !== undefined || Object.hasOwn(given, name)) continue;
    const args = { what: `parameter \`${name}\``, pipeline: template.name };
    report('CST3148', args, { at: ['template'], help: `give it in \`spec.params.${name}\`` });
  }
}

/** Reports at a place of the template, with the binding that it does not fit. */
function reportInTemplate<C extends Code>(
  template: Template,
  { binding, context }: RunSources,
  code: C,
  args: ArgsOf<C>,
  at: Path,
  help: string,
): void {
  const span = spanIn(context, template, ['spec', ...at]);
  const related = [{ message: 'used here', span: spanIn(context, binding, ['spec', 'template']) }];
  context.reporter.report(code, args, { span, related, help });
}
