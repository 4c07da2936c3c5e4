import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { PlainObject } from '../../objects/plain-object.ts';
import { pullCredentials } from '../server/secrets/pull-credentials.ts';
import { type SecretObjects, secretObjects } from '../server/secrets/secret-objects.ts';
import { serverObjects } from '../server/server-objects.ts';
import type { KnowledgeBaseFacts } from './knowledge-base-facts.ts';
import { mcpServer } from './mcp-server.ts';
import { repositoryList } from './repository-list.ts';

/** All objects of one knowledge base. */
export class KnowledgeBaseApp extends Chart {
  constructor(scope: Construct, facts: KnowledgeBaseFacts) {
    super(scope, 'knowledge-base');
    const server = mcpServer(facts);
    const pull = pullCredentials(ownerName(facts), facts.namespace, facts.target);
    const objects = [
      repositoryList(facts),
      ...knowledgeBaseSecrets(facts).objects,
      ...(server === undefined ? [] : serverObjects(server, facts.target, pull?.name)),
    ];
    for (const [at, object] of objects.entries()) new PlainObject(this, `object-${at}`, object);
  }
}

/** The Secrets of a knowledge base that come from the secret backend: credentials of the registry. */
export function knowledgeBaseSecrets(facts: KnowledgeBaseFacts): SecretObjects {
  const { name, namespace, organization, mcp, target } = facts;
  const pull = mcp === undefined ? undefined : pullCredentials(ownerName(facts), namespace, target);
  const owner = {
    name: `${ownerName(facts)}-secrets`,
    namespace,
    organization,
    role: `knowledgebase.${name}`,
    labels: {
      'app.kubernetes.io/component': 'secrets',
      'app.kubernetes.io/part-of': organization,
      'cistern.dev/knowledge-base': name,
    },
  };
  return secretObjects(owner, pull?.wanted ?? [], target);
}

function ownerName({ name }: KnowledgeBaseFacts): string {
  return `${name}-knowledge-base`;
}
