import { locate } from '../../yaml/catalog/locate.ts';
import type { AphexOrganization } from '../generated/kinds.ts';
import { type Conversion, type OlderDocument, stated } from './conversion.ts';

/**
 * An Organization of the older form. The controller made the secret of its webhook by chance, and left the network
 * of its namespaces open outwards. Reports `CST2033` for a secret in the document.
 */
export function organizationFrom(document: OlderDocument<AphexOrganization>): Conversion {
  const { path, value, text, reporter, better } = document;
  const { displayName, adminUsers, webhookSecret } = value.spec;
  if (webhookSecret !== undefined) {
    const span = { file: path, ...locate(text(), ['spec', 'webhookSecret'], 'key') };
    const help =
      'remove it, and replace the secret, since everybody who reads the catalog knows it: without it the cluster makes one';
    reporter.report('CST2033', {}, { span, help });
  }
  const addresses = adminUsers.map((user, position) => {
    const [, address = user] = /<([^<>]+)>$/.exec(user) ?? [];
    if (address !== user) better(['spec', 'adminUsers', position], 'the address alone, without a name');
    return address;
  });
  better(['apiVersion'], '`spec.webhook`, `spec.repositories`, `spec.quota` and `spec.network` as well');
  return {
    spec: stated({
      displayName,
      adminUsers: addresses,
      webhook: { secret: { generated: true }, exposure: 'public' },
      // Its numbers, by which one of its Agents could run at all.
      quota: 'large',
      network: 'isolated',
    }),
    origins: [
      { path: ['spec', 'webhook'], from: ['spec'] },
      { path: ['spec', 'network'], from: ['spec'] },
      { path: ['spec', 'quota'], from: ['spec'] },
      { path: ['spec', 'repositories'], from: ['spec'] },
    ],
  };
}
