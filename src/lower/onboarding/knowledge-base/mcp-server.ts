import { digest } from '../../integration-app/config/digest.ts';
import { CONFIG_DIGEST } from '../../integration-app/config/template-digests.ts';
import { toNames } from '../../integration-app/network/egress-rules.ts';
import { numericPorts } from '../../integration-app/network/peers.ts';
import { addressOf, isOutside, toAddresses } from '../server/network/address.ts';
import { ofOrganization } from '../server/network/organization-pods.ts';
import { proxyWiring } from '../server/network/proxy-wiring.ts';
import type { Server } from '../server/server.ts';
import { serverVariables } from '../server/server-variables.ts';
import type { KnowledgeBaseFacts } from './knowledge-base-facts.ts';
import { repositoryEntries, repositoryListName } from './repository-list.ts';

/** Folder in which the server finds the list of repositories. */
const CONFIG = '/etc/knowledge-base';

/** Name of the objects of the MCP server of a knowledge base. */
export function mcpServerName(knowledgeBase: string): string {
  return `mcp-server-${knowledgeBase}`;
}

/** The server that offers the documents to agents, where the knowledge base has one. */
export function mcpServer(facts: KnowledgeBaseFacts): Server | undefined {
  const { name: knowledgeBase, namespace, organization, mcp, target } = facts;
  if (mcp === undefined) return undefined;
  const { image, port, queryServiceURL, replicas } = mcp;
  const name = mcpServerName(knowledgeBase);
  const address = addressOf(queryServiceURL, namespace);
  const variables = {
    KNOWLEDGE_BASE_CONFIG: CONFIG,
    QUERY_SERVICE_URL: queryServiceURL,
    ...(isOutside(address) ? proxyWiring(target) : {}),
  };
  return {
    name,
    namespace,
    selector: { 'app.kubernetes.io/name': 'mcp-server', 'app.kubernetes.io/instance': name },
    labels: {
      'app.kubernetes.io/component': 'mcp',
      'app.kubernetes.io/part-of': organization,
      'cistern.dev/knowledge-base': knowledgeBase,
    },
    replicas,
    isExclusive: false,
    container: 'mcp-server',
    image,
    port,
    variables: serverVariables(variables),
    arguments: [],
    resources: { requests: { cpu: '50m', memory: '128Mi' }, limits: { cpu: '200m', memory: '256Mi' } },
    askedBy: ['spec', 'mcp'],
    startSeconds: 150,
    paths: { liveness: '/health', readiness: '/health' },
    volumes: [
      {
        volume: { name: 'repositories', configMap: { name: repositoryListName(facts) } },
        mountPath: CONFIG,
        readOnly: true,
      },
      { volume: { name: 'tmp', emptyDir: { sizeLimit: '64Mi' } }, mountPath: '/tmp' },
    ],
    digests: { [CONFIG_DIGEST]: digest(JSON.stringify(repositoryEntries(facts))) },
    ingress: [{ from: ofOrganization(facts, target), ports: numericPorts([port]) }],
    egress: [...toNames(target.clusterSpec), ...toAddresses([address], facts)],
  };
}
