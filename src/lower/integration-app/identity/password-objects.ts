import { ExternalSecret } from '../../../../imports/external-secrets.io.ts';
import { Password } from '../../../../imports/generators.external-secrets.io.ts';
import type { JsonMap } from '../../../source/json.ts';
import { custom } from '../../objects/custom.ts';
import { metadata } from '../metadata.ts';
import type { ReleaseFacts } from '../release-facts.ts';

/**
 * A generator and an ExternalSecret for each password. One made once never changes: its Secret belongs to nobody, outlives
 * the ExternalSecret, is immutable, and is taken over when the ExternalSecret comes back.
 */
export function passwordObjects(facts: ReleaseFacts): readonly JsonMap[] {
  return facts.generatedSecrets.flatMap(({ name, length, symbols }) => [
    custom(Password, {
      metadata: metadata(facts, { name }),
      spec: { length, symbols, digits: Math.floor(length / 4), noUpper: false, allowRepeat: true },
    }),
    custom(ExternalSecret, {
      metadata: metadata(facts, { name }),
      spec: {
        refreshPolicy: 'CreatedOnce',
        refreshInterval: '0s',
        target: { name, creationPolicy: 'Orphan', deletionPolicy: 'Retain', immutable: true },
        dataFrom: [
          {
            sourceRef: {
              generatorRef: { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'Password', name },
            },
          },
        ],
      },
    }),
  ]);
}
