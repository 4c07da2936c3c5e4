import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import type { PlatformInput, Target } from '../../link/program.ts';
import { PlainObject } from '../objects/plain-object.ts';
import { defaultDeny } from './default-deny.ts';
import { namespace } from './namespace.ts';
import { pipelineRuns } from './pipeline-runs.ts';

/** What a cluster needs before its releases and its runs: their namespaces, closed until a release opens what it needs. */
export class Platform extends Chart {
  constructor(scope: Construct, input: PlatformInput, target: Target) {
    super(scope, 'platform');
    const { pipelines, tenancy = [] } = input;
    const ofPipelines = pipelines ? [{ name: pipelines.namespace, organization: 'platform' }] : [];
    for (const place of [...input.namespaces, ...tenancy, ...ofPipelines]) {
      new PlainObject(
        this,
        `${place.name}-namespace`,
        namespace(place, target.clusterSpec.kubernetesVersion),
      );
      new PlainObject(this, `${place.name}-default-deny`, defaultDeny(place));
    }
    if (pipelines) new PlainObject(this, 'pipeline-runs', pipelineRuns(pipelines, target));
  }
}
