import { App } from 'cdk8s';
import type { Find } from '../diagnostics/finding.ts';
import type { ApplicationInput, Target } from '../link/program.ts';
import { type Expectation, expectationOf } from './expectation.ts';
import type { ExternalAction } from './external-action.ts';
import { externalActions } from './integration-app/external-actions.ts';
import { IntegrationApp } from './integration-app/integration-app.ts';
import { routeExpectations } from './integration-app/operations/route-expectation.ts';
import { releaseFacts } from './integration-app/release-facts.ts';
import type { Manifest } from './manifest.ts';
import { manifestsOf } from './objects/manifests-of.ts';
import { PipelineDocument } from './pipelines/pipeline-document.ts';
import { Platform } from './platform/platform.ts';
import { review } from './review/review.ts';

/** The objects of one Application, what must be true outside the cluster before they work, and what is seen when they do. */
export interface Lowered {
  /** Sorted by group, kind, namespace and name. */
  readonly manifests: readonly Manifest[];
  readonly externalActions: readonly ExternalAction[];
  readonly expectation: Expectation;
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
    const manifests = manifestsOf(new Platform(app, input, target), target.clusterSpec.capabilities);
    return { manifests, externalActions: [], expectation: expectationOf(manifests) };
  }
  if (input.kind === 'pipeline') {
    const manifests = manifestsOf(new PipelineDocument(app, input), target.clusterSpec.capabilities);
    return { manifests, externalActions: [], expectation: expectationOf(manifests) };
  }
  const facts = releaseFacts(input, target);
  review(facts, find);
  const manifests = manifestsOf(new IntegrationApp(app, facts), target.clusterSpec.capabilities);
  return {
    manifests,
    externalActions: externalActions(facts),
    expectation: expectationOf(manifests, routeExpectations(facts)),
  };
}
