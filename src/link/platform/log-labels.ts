import { type LinkContext, spanIn } from '../context.ts';
import type { DeclarationIndex } from '../index-declarations.ts';
import { podLabelsOf } from '../release/pod-labels.ts';

/** The labels of every pod that mean something else. */
const OWN = [...Object.keys(podLabelsOf('')), 'app.kubernetes.io/part-of'];

/** Reports `CST3097` for a label of the log collector that would take the place of one by which pods are found. */
export function checkLogLabels(index: DeclarationIndex, context: LinkContext): void {
  for (const environment of index.environments.values()) {
    const { labels = {} } = environment.value.spec.observability?.logs ?? {};
    for (const label of Object.keys(labels).filter(name => OWN.includes(name))) {
      const at = ['spec', 'observability', 'logs', 'labels', label];
      context.reporter.report(
        'CST3097',
        { label, environment: environment.name },
        {
          span: spanIn(context, environment, at, 'key'),
          help: 'collect logs by another label: every pod has this one already',
        },
      );
    }
  }
}
