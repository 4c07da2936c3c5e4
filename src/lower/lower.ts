import { App } from 'cdk8s';
import type { Find } from '../diagnostics/finding.ts';
import type { ApplicationInput, Target } from '../link/program.ts';
import type { ExternalAction } from './external-action.ts';
import { externalActions } from './integration-app/external-actions.ts';
import { IntegrationApp } from './integration-app/integration-app.ts';
import { releaseFacts } from './integration-app/release-facts.ts';
import type { Manifest } from './manifest.ts';
import { manifestsOf } from './objects/manifests-of.ts';
import { Platform } from './platform/platform.ts';
import { review } from './review/review.ts';

/** The objects of one Application, and what must be true outside the cluster before they work. */
export interface Lowered {
  /** Sorted by group, kind, namespace and name. */
  readonly manifests: readonly Manifest[];
  readonly externalActions: readonly ExternalAction[];
}

/**
 * Makes the objects of one Application for one target, complete and plain. An object that cannot be made is left
 * out, and the reason is reported.
 */
export function lower(input: ApplicationInput, target: Target, find: Find): Lowered {
  // One App for each Application: an App with many charts takes quadratic time.
  // Both properties are stated since cdk8s would read them from the process's environment.
  const app = new App({ outdir: '', recordConstructMetadata: false });
  if (input.kind === 'platform') {
    return { manifests: manifestsOf(new Platform(app, input, target), target), externalActions: [] };
  }
  const facts = releaseFacts(input, target);
  review(facts, find);
  return {
    manifests: manifestsOf(new IntegrationApp(app, facts), target),
    externalActions: externalActions(facts),
  };
}
