import { join } from 'node:path';
import { parseAllDocuments, visit } from 'yaml';
import { type ChartInput, valuesText } from '../../../oracle/chart-inputs.ts';
import type { CheckContext } from '../../check.ts';
import type { ComparedObject } from './compare.ts';

/** Version that the chart is told, as Argo CD tells that of the cluster. */
const KUBERNETES = '1.36.0';

/** The objects that `helm template` makes of the chart for one release. @throws with what it complained of */
export async function chartObjects(
  context: CheckContext,
  helm: string,
  home: string,
  { address, name, namespace, values }: ChartInput,
): Promise<readonly ComparedObject[]> {
  const chart = join(context.repository, 'test', 'oracle', 'integration-app');
  const { status, stdout, stderr } = await context.run(
    helm,
    ['template', name, chart, '--namespace', namespace, '--kube-version', KUBERNETES, '--values', '-'],
    {
      input: valuesText(values),
      environment: { HELM_CACHE_HOME: home, HELM_CONFIG_HOME: home, HELM_DATA_HOME: home },
    },
  );
  if (status !== 0) throw new Error(`helm template fails for ${address}: ${stderr.trim()}`);
  return objectsIn(stdout);
}

/** The objects in what Helm prints, as the readers of Kubernetes take it. @throws where it is no YAML */
function objectsIn(text: string): readonly ComparedObject[] {
  return [...parseAllDocuments(text)].flatMap(document => {
    if (document.errors.length > 0) throw document.errors[0]!;
    visit(document, {
      // Go's reader takes a number beyond all numbers for text, and its writer therefore leaves it without quotes.
      Scalar(_, scalar) {
        const isBeyond = typeof scalar.value === 'number' && !Number.isFinite(scalar.value);
        if (isBeyond && scalar.source !== undefined && /^\d/.test(scalar.source))
          scalar.value = scalar.source;
      },
    });
    const object = document.toJS() as ComparedObject | null;
    return object === null ? [] : [object];
  });
}
