import type { JsonMap } from '../../../source/json.ts';
import { applyOptions } from '../../integration-app/config/large-config.ts';
import { builtIn } from '../../objects/built-in.ts';
import type { KnowledgeBaseFacts } from './knowledge-base-facts.ts';

/** Name of the ConfigMap that lists the repositories. */
export function repositoryListName({ name }: KnowledgeBaseFacts): string {
  return `${name}-repos`;
}

/** What the ConfigMap holds: one key for each fact, so that it can be read as files. */
export function repositoryEntries(facts: KnowledgeBaseFacts): Readonly<Record<string, string>> {
  const { displayName, description, repositories } = facts;
  return {
    displayName,
    ...(description === undefined ? {} : { description }),
    repositoryCount: String(repositories.length),
    ...Object.fromEntries(
      repositories.flatMap(({ url, branch, paths }, index) => [
        [`repo.${index}.url`, url],
        [`repo.${index}.branch`, branch],
        [`repo.${index}.paths`, paths.join(',')],
      ]),
    ),
  };
}

/** The repositories of a knowledge base, in the order of the catalog; the MCP server reads them as files. */
export function repositoryList(facts: KnowledgeBaseFacts): JsonMap {
  const { name, namespace, organization } = facts;
  const data = repositoryEntries(facts);
  const annotations = applyOptions(Object.values(data));
  return builtIn('ConfigMap', {
    metadata: {
      name: repositoryListName(facts),
      namespace,
      labels: {
        'app.kubernetes.io/name': 'knowledge-base',
        'app.kubernetes.io/instance': `${name}-knowledge-base`,
        'app.kubernetes.io/component': 'config',
        'app.kubernetes.io/part-of': organization,
        'cistern.dev/knowledge-base': name,
      },
      ...(annotations === undefined ? {} : { annotations }),
    },
    data,
  });
}
