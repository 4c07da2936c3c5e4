import type { AphexKnowledgeBase } from '../generated/kinds.ts';
import { type Conversion, type OlderDocument, stated } from './conversion.ts';
import { pinnedImage } from './pinned-image.ts';
import { organizationByNamespace } from './place-in-organization.ts';

/** Port of the server in the oldest form, which need not say one. */
const OLDEST_PORT = 8090;

/** A KnowledgeBase of the older form; nothing where something in it cannot be taken over. */
export function knowledgeBaseFrom(document: OlderDocument<AphexKnowledgeBase>): Conversion | undefined {
  const { value, better } = document;
  const { displayName, description, repositories, mcp, mcpServer } = value.spec;
  const organization = organizationByNamespace(document);
  const field = mcp ? 'mcp' : 'mcpServer';
  const server = mcp ?? (mcpServer?.enabled === false ? undefined : mcpServer);
  if (mcpServer) better(['spec', 'mcpServer'], '`spec.mcp`');
  const image = server && pinnedImage(server.image, ['spec', field, 'image'], document);
  if (server && server.queryServiceURL === undefined)
    better(['spec', field], '`queryServiceURL` written out, since nobody makes that Service for it');
  if (organization === undefined || (server && image === undefined)) return undefined;
  return {
    spec: stated({
      organization,
      displayName,
      description,
      repositories: repositories.map(({ url, ...others }, position) => {
        const short = url.replace(/\/$/, '').replace(/\.git$/, '');
        if (short !== url)
          better(['spec', 'repositories', position, 'url'], 'without `.git` and slash at its end');
        return { url: short, ...others };
      }),
      mcp: server && {
        image,
        port: server.port ?? OLDEST_PORT,
        queryServiceURL: server.queryServiceURL ?? `http://query.org-${organization}:8080`,
        ...stated({ replicas: server.replicas }),
      },
    }),
    origins: [
      { path: ['spec', 'organization'], from: ['metadata', 'namespace'] },
      { path: ['spec', 'mcp'], from: ['spec', field] },
    ],
  };
}
