import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { PlainObject } from '../../objects/plain-object.ts';
import { pullCredentials } from '../server/secrets/pull-credentials.ts';
import { type SecretObjects, secretObjects } from '../server/secrets/secret-objects.ts';
import type { Server } from '../server/server.ts';
import { serverObjects } from '../server/server-objects.ts';
import type { AgentFacts } from './agent-facts.ts';
import { modelCache } from './model/model-cache.ts';
import { modelServer } from './model/model-server.ts';
import { wantedToken } from './model/model-token.ts';
import { orchestrator } from './orchestrator.ts';

/** All objects of one agent. */
export class AgentApp extends Chart {
  constructor(scope: Construct, facts: AgentFacts) {
    super(scope, 'agent');
    const pull = pullCredentials(`${facts.name}-agent`, facts.namespace, facts.target);
    const cache = modelCache(facts);
    const objects = [
      ...(cache === undefined ? [] : [cache]),
      ...agentSecrets(facts).objects,
      ...agentServers(facts).flatMap(server => serverObjects(server, facts.target, pull?.name)),
    ];
    for (const [at, object] of objects.entries()) new PlainObject(this, `object-${at}`, object);
  }
}

/** The processes of an agent. */
export function agentServers(facts: AgentFacts): readonly Server[] {
  return [modelServer(facts), orchestrator(facts)].filter(server => server !== undefined);
}

/** The Secrets of an agent that come from the secret backend. */
export function agentSecrets(facts: AgentFacts): SecretObjects {
  const { name, namespace, organization, target } = facts;
  const pull = pullCredentials(`${name}-agent`, namespace, target);
  const owner = {
    name: `${name}-agent-secrets`,
    namespace,
    organization,
    role: `agent.${name}`,
    labels: {
      'app.kubernetes.io/component': 'secrets',
      'app.kubernetes.io/part-of': organization,
      'cistern.dev/agent': name,
    },
  };
  return secretObjects(owner, [...wantedToken(facts), ...(pull?.wanted ?? [])], target);
}
