import type { Path } from '../../source/pointer.ts';
import type { Agent } from '../generated/kinds.ts';
import type { RuleReport } from '../tekton/rule-report.ts';

type Model = Agent['spec']['model'];

const AT: Path = ['spec', 'model'];
const OF_SERVERS = [
  'image',
  'port',
  'quantization',
  'gpuCount',
  'runtimeClass',
  'maxModelLength',
  'cache',
  'resources',
] as const;

/** Reports `CST2031` for fields of a model that its provider has no use for, and for those that it needs. */
export function checkModel(model: Model, report: RuleReport): void {
  const { provider } = model;
  const isServer = provider === 'vllm';
  const useless = [
    ...(isServer ? (['endpoint'] as const) : OF_SERVERS),
    ...(provider === 'bedrock' ? [] : (['region'] as const)),
  ];
  for (const field of useless) {
    if (model[field] === undefined) continue;
    report(
      'CST2031',
      { field, provider, needs: false },
      [...AT, field],
      'remove it, or choose another provider',
    );
  }
  const needed = [
    ...(isServer ? (['image'] as const) : (['token'] as const)),
    ...(provider === 'bedrock' && model.endpoint === undefined ? (['region'] as const) : []),
  ];
  for (const field of needed) {
    if (model[field] === undefined)
      report('CST2031', { field, provider, needs: true }, [...AT, 'provider'], `add \`spec.model.${field}\``);
  }
  if (model.runtimeClass !== undefined && model.gpuCount === undefined && isServer)
    report(
      'CST2031',
      { field: 'gpuCount', provider, needs: true },
      [...AT, 'runtimeClass'],
      'add `spec.model.gpuCount`: without a GPU no RuntimeClass is used',
    );
}
