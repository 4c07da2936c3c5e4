import type { Reporter } from '../../diagnostics/reporter.ts';
import type { JsonMap } from '../../source/json.ts';
import type { Kind } from '../declaration.ts';
import { reportSchemaErrors } from '../diagnose/report-schema-errors.ts';
import {
  AphexAgent,
  AphexKnowledgeBase,
  AphexOrganization,
  AphexRepoBinding,
} from '../generated/validators.ts';
import type { Origin } from '../origins.ts';
import type { Place } from '../place.ts';
import { agentFrom } from './agent.ts';
import { type Conversion, type OlderDocument, olderDocument } from './conversion.ts';
import { knowledgeBaseFrom } from './knowledge-base.ts';
import { organizationFrom } from './organization.ts';
import { repoBindingFrom } from './repo-binding.ts';

const OLDER_VERSION = 'aphex.io/v1alpha1';

/** The kinds that have an older form: whether a value matches it, and what it says. */
const OLDER_KINDS: ReadonlyMap<
  string,
  {
    readonly matches: (value: unknown) => boolean;
    readonly convert: (document: OlderDocument<never>) => Conversion | undefined;
  }
> = new Map<Kind, never>([
  ['Organization', { matches: AphexOrganization, convert: organizationFrom } as never],
  ['RepoBinding', { matches: AphexRepoBinding, convert: repoBindingFrom } as never],
  ['KnowledgeBase', { matches: AphexKnowledgeBase, convert: knowledgeBaseFrom } as never],
  ['Agent', { matches: AphexAgent, convert: agentFrom } as never],
]);

/** A document that was converted. */
export interface Converted {
  readonly value: JsonMap;
  readonly origins: readonly Origin[];
  /** Reports what has a better form. */
  readonly warn: () => void;
}

/** The kind of a document that has the older form and lies where that kind belongs. */
export function olderKind({ apiVersion, kind }: JsonMap, { kinds }: Place): Kind | undefined {
  if (apiVersion !== OLDER_VERSION) return undefined;
  return kinds.find(expected => expected === kind && OLDER_KINDS.has(expected));
}

/**
 * A document of the older form in the form of the language; nothing when it has errors. Reports `CST2006` to `CST2015`,
 * and `CST2032` to `CST2035`.
 * @param isValid whether an earlier run found nothing wrong with it
 */
export function convertAphex(
  kind: Kind,
  document: { readonly path: string; readonly value: JsonMap; readonly text: () => string },
  isValid: boolean,
  reporter: Reporter,
): Converted | undefined {
  const { matches, convert } = OLDER_KINDS.get(kind)!;
  const { path, value, text } = document;
  if (!isValid && !matches(value)) {
    reportSchemaErrors(`Aphex${kind}`, { path, value, text: text() }, reporter);
    return undefined;
  }
  const { errors } = reporter;
  const older = olderDocument<never>(document, reporter);
  const conversion = convert(older);
  if (conversion === undefined || reporter.errors > errors) return undefined;
  const { name } = value.metadata as { readonly name: string };
  return {
    value: { apiVersion: 'cistern.dev/v1alpha1', kind, metadata: { name }, spec: conversion.spec },
    origins: conversion.origins,
    warn: older.warn,
  };
}
