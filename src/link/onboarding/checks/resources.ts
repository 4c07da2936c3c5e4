import { parseQuantity } from '../../../kubernetes/quantity.ts';
import type { Path } from '../../../source/pointer.ts';
import type { Declaration } from '../../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../../context.ts';
import { MODEL_RESOURCES } from '../facts/agent-facts.ts';
import { quotaOf } from '../presets.ts';
import type { AmountsInput, QuotaInput } from '../tenancy-input.ts';
import type { TenancyPlace } from '../tenancy-place.ts';

type Sort = keyof AmountsInput;
const SORTS: readonly Sort[] = ['cpu', 'memory'];

/** Reports `CST3154` for a model that the quota of its organization would keep out, and for a quota that keeps out all. */
export function checkResources(
  { organizations, repoBindings, agents }: TenancyPlace,
  context: LinkContext,
): void {
  for (const organization of organizations.values()) checkQuota(organization, organization.name, context);
  for (const binding of repoBindings) checkQuota(binding, binding.value.spec.organization, context);
  for (const agent of agents) {
    const { organization, model } = agent.value.spec;
    const quota = quotaOf(organizations.get(organization)?.value.spec.quota);
    if (quota === undefined || model.provider !== 'vllm' || !organizations.has(organization)) continue;
    const { requests, limits } = model.resources ?? MODEL_RESOURCES;
    const at: Path = model.resources ? ['model', 'resources', 'limits'] : ['model'];
    for (const sort of SORTS) {
      const isTooMuch =
        isMore(limits[sort], quota.container.max[sort]) ||
        isMore(limits[sort], quota.limits[sort]) ||
        isMore(requests[sort], quota.requests[sort]);
      if (!isTooMuch) continue;
      const span = spanIn(context, agent, ['spec', ...at, ...(model.resources ? [sort] : [])]);
      const help = 'ask for less in `spec.model.resources`, or give the organization a larger `quota`';
      const what = `\`${limits[sort]}\` of ${sort} for the model`;
      context.reporter.report('CST3154', { what, organization }, { span, help });
    }
  }
}

/** The numbers of a quota fit together. */
function checkQuota(
  declaration: Declaration<'Organization' | 'RepoBinding'>,
  organization: string,
  context: LinkContext,
): void {
  const { quota } = declaration.value.spec;
  if (quota === undefined || typeof quota === 'string') return;
  const { container } = quota;
  const pairs = (sort: Sort): readonly (readonly [Path, string, string])[] => [
    [['container', 'default', sort], container.default[sort], container.max[sort]],
    [['container', 'defaultRequest', sort], container.defaultRequest[sort], container.default[sort]],
    [['container', 'min', sort], container.min[sort], container.defaultRequest[sort]],
    [['container', 'max', sort], container.max[sort], quota.limits[sort]],
    [['requests', sort], quota.requests[sort], quota.limits[sort]],
  ];
  for (const sort of SORTS) {
    for (const [at, less, more] of pairs(sort)) {
      if (!isMore(less, more)) continue;
      const span = spanIn(context, declaration, ['spec', 'quota', ...at]);
      const what = `\`${less}\` of ${sort} in \`${at.slice(0, -1).join('.')}\``;
      const help = `it can be \`${more}\` at most beside the other numbers`;
      context.reporter.report('CST3154', { what, organization }, { span, help });
    }
  }
}

function isMore(amount: string, limit: QuotaInput['limits'][Sort]): boolean {
  const [one, other] = [parseQuantity(amount), parseQuantity(limit)];
  return one !== undefined && other !== undefined && one.nano > other.nano;
}
