import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import { type LinkContext, spanOfPart } from '../context.ts';
import type { DeclarationIndex } from '../index-declarations.ts';
import type { WrittenText } from '../texts/written-texts.ts';
import { MOST_REPORTED, parseReferences, type Reference } from './parse-references.ts';
import { OWN_NAMES, propertiesOf } from './properties.ts';

/**
 * Reports what is wrong with the references in a text wherever it is used: `CST3063` for one that cannot be read,
 * `CST3064` for an unknown name, `CST3065` for an unknown property and `CST3068` for one that became a literal.
 */
export function checkReferences(written: WrittenText, index: DeclarationIndex, context: LinkContext): void {
  const parsed = parseReferences(written.text);
  if (parsed === undefined) return;
  for (const { start, end, kind } of parsed.problems.slice(0, MOST_REPORTED)) {
    const span = spanOfPart(context, { ...written, start, end });
    if (kind === 'malformed') context.reporter.report('CST3063', {}, { span, help: FORM });
    else context.reporter.report('CST3068', {}, { span, help: 'for an `@` before a reference write `@@@{`' });
  }
  let count = 0;
  for (const part of parsed.parts) {
    if (count >= MOST_REPORTED) return;
    if (typeof part !== 'string' && !checkReference(part, written, index, context)) count++;
  }
}

const FORM =
  'a reference is `@{name.property}`, such as `@{environment.domain.public}`; `@@{` writes a literal `@{`';

/** Whether a reference asks for something that exists somewhere. */
function checkReference(
  { segments, start, end }: Reference,
  written: WrittenText,
  index: DeclarationIndex,
  context: LinkContext,
): boolean {
  const [name, ...rest] = segments as [string, ...string[]];
  const span = () => spanOfPart(context, { ...written, start, end });
  if (!isOwnName(name) && !written.dependencies?.includes(name)) {
    const help = nameHelp(name, written, index);
    context.reporter.report('CST3064', { name }, { span: span(), help });
    return false;
  }
  const known = propertiesOf(name);
  // The name of a system stands before the property.
  const property = name === 'system' ? rest.slice(1).join('.') : rest.join('.');
  if (known.includes(property)) return true;
  const target = name === 'system' ? `system.${rest[0]}` : name;
  const help =
    property === ''
      ? `say what of it: ${known.map(each => `\`@{${target}.${each}}\``).join(' or ')}`
      : didYouMean(property, known, 'properties');
  context.reporter.report('CST3065', { target, property }, { span: span(), help });
  return false;
}

function isOwnName(name: string): boolean {
  return (OWN_NAMES as readonly string[]).includes(name);
}

function nameHelp(name: string, { dependencies, integration }: WrittenText, index: DeclarationIndex): string {
  if (dependencies === undefined) {
    const own = OWN_NAMES.map(each => `\`${each}\``).join(', ');
    return `defaults hold for many integrations with other dependencies: they can refer to ${own} only`;
  }
  if (name === integration) return 'an integration refers to itself as `self`';
  if (index.integrations.has(name)) return `add \`${name}\` to \`spec.dependencies\` of \`${integration}\``;
  return didYouMean(name, [...dependencies, ...OWN_NAMES], 'names');
}
