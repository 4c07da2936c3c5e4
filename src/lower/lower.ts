import { App } from 'cdk8s';
import type { Find } from '../diagnostics/finding.ts';
import type { KindEntry } from '../extension/definition/kind-entry.ts';
import type { ApplicationInput, Target } from '../link/program.ts';
import { deviated } from './deviations/deviate.ts';
import type { Deviations, RawObject } from './deviations/deviations.ts';
import { type Expectation, expectationOf } from './expectation.ts';
import { extensionDocument } from './extension/extension-document.ts';
import type { ExternalAction } from './external-action.ts';
import { clusterClasses } from './integration-app/cluster-classes.ts';
import { externalActions } from './integration-app/external-actions.ts';
import { IntegrationApp } from './integration-app/integration-app.ts';
import { routeExpectations } from './integration-app/operations/route-expectation.ts';
import { releaseFacts } from './integration-app/release-facts.ts';
import type { Manifest } from './manifest.ts';
import { manifestsOf } from './objects/manifests-of.ts';
import { agent } from './onboarding/agent/agent.ts';
import { knowledgeBase } from './onboarding/knowledge-base/knowledge-base.ts';
import { organization } from './onboarding/organization/organization.ts';
import { repoBinding } from './onboarding/repobinding/repo-binding.ts';
import { PipelineDocument } from './pipelines/pipeline-document.ts';
import { Platform } from './platform/platform.ts';
import { review } from './review/review.ts';

/** The objects of one Application, what must be true outside the cluster before they work, and what is seen when they do. */
export interface Lowered {
  /** Sorted by group, kind, namespace and name. */
  readonly manifests: readonly Manifest[];
  readonly externalActions: readonly ExternalAction[];
  readonly expectation: Expectation;
  /** What a release has beyond its settings. */
  readonly deviations?: Deviations;
  /** The objects that the catalog had a direct hand in. */
  readonly raw?: readonly RawObject[];
}

const NO_KINDS: ReadonlyMap<string, KindEntry> = new Map();

/**
 * Makes the objects of one Application for one target, complete and plain. An object that cannot be made is left
 * out, and the reason is reported.
 * @param extensionKinds the kinds of extensions, by their folder
 */
export function lower(
  input: ApplicationInput,
  target: Target,
  find: Find,
  extensionKinds: ReadonlyMap<string, KindEntry> = NO_KINDS,
): Lowered {
  if (input.kind === 'extension') {
    const made = extensionDocument(input, target, extensionKinds.get(input.folder)!, find);
    return { ...made, expectation: expectationOf(made.manifests) };
  }
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
  if (input.kind === 'knowledgebase' || input.kind === 'agent') {
    const made =
      input.kind === 'agent' ? agent(app, input, target, find) : knowledgeBase(app, input, target, find);
    return { ...made, expectation: expectationOf(made.manifests) };
  }
  if (input.kind === 'organization') return organization(app, input, target, find);
  if (input.kind === 'repobinding') {
    const made = repoBinding(app, input, target, find);
    return { ...made, expectation: expectationOf(made.manifests) };
  }
  const facts = releaseFacts(input, target);
  review(facts, find);
  const made = manifestsOf(new IntegrationApp(app, facts), target.clusterSpec.capabilities);
  const { manifests, ...deviations } = deviated(facts, made, find);
  return {
    manifests,
    externalActions: [...externalActions(facts), ...clusterClasses(manifests)],
    expectation: expectationOf(manifests, routeExpectations(facts)),
    ...deviations,
  };
}
