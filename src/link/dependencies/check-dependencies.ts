import type { Declaration } from '../../validate/declaration.ts';
import { type LinkContext, resolve, spanIn } from '../context.ts';
import type { DeclarationIndex } from '../index-declarations.ts';
import { OWN_NAMES } from '../references/properties.ts';

/**
 * Checks who depends on whom, whatever is released where. Reports `CST3001` for an unknown integration or organization,
 * `CST3060` where another organization did not allow it, `CST3061` for a dependency on itself and `CST3062` for one whose
 * name means something else in references.
 */
export function checkDependencies(index: DeclarationIndex, context: LinkContext): void {
  for (const integration of index.integrations.values()) {
    const { dependencies = [], allowedCallers = [] } = integration.value.spec;
    for (const [position, name] of allowedCallers.entries()) {
      const at = ['spec', 'allowedCallers', position];
      resolve(context, { kind: 'Organization', name, from: integration, at }, index.organizations);
    }
    for (const [position, name] of dependencies.entries()) {
      checkDependency({ integration, name, at: ['spec', 'dependencies', position] }, index, context);
    }
  }
}

function checkDependency(
  found: {
    readonly integration: Declaration<'Integration'>;
    readonly name: string;
    readonly at: readonly (string | number)[];
  },
  index: DeclarationIndex,
  context: LinkContext,
): void {
  const { integration, name, at } = found;
  const callee = resolve(context, { kind: 'Integration', name, from: integration, at }, index.integrations);
  if (callee === undefined) return;
  const span = () => spanIn(context, integration, at);
  if (name === integration.name) {
    const help = 'remove it: configuration refers to the integration itself as `@{self.url}`';
    context.reporter.report('CST3061', { integration: name }, { span: span(), help });
  } else if ((OWN_NAMES as readonly string[]).includes(name)) {
    const help = 'rename that integration';
    context.reporter.report('CST3062', { name }, { span: span(), help });
  } else if (!allows(callee, integration)) {
    const { organization } = integration.value.spec;
    const place = callee.value.spec.allowedCallers === undefined ? ['metadata', 'name'] : ALLOWED_CALLERS;
    context.reporter.report(
      'CST3060',
      { integration: integration.name, organization, callee: name, owner: callee.value.spec.organization },
      {
        span: span(),
        related: [
          { message: `\`${name}\` says who may call it`, span: spanIn(context, callee, place, 'key') },
        ],
        help: `its owner adds \`${organization}\` to \`spec.allowedCallers\` of \`${name}\``,
      },
    );
  }
}

const ALLOWED_CALLERS = ['spec', 'allowedCallers'];

/** Whether an integration may be called by another: by all of its organization, and by whom it lists. */
function allows(callee: Declaration<'Integration'>, caller: Declaration<'Integration'>): boolean {
  const { organization, allowedCallers = [] } = callee.value.spec;
  const from = caller.value.spec.organization;
  return from === organization || allowedCallers.includes(from);
}
