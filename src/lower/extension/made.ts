import { App, type Chart } from 'cdk8s';
import type { ExternalNeed, Lowering } from '../../extension/api/extension.ts';
import { plainCopy } from '../../extension/definition/plain-copy.ts';
import { messageOf } from '../../extension/message-of.ts';
import type { Json } from '../../source/json.ts';
import type { ExternalAction } from '../external-action.ts';
import { externalActionsOf } from './external-needs.ts';
import { newChart, type Run } from './run.ts';

/** More objects of one document are nothing that anybody reviews. */
const MOST_OBJECTS = 1000;

/** What one call of `lower` made. */
export interface Made {
  readonly objects: readonly Json[];
  readonly externalActions: readonly ExternalAction[];
}

/** Calls `lower` once; undefined after reporting why nothing came of it. */
export function objectsOf(run: Run): Made | undefined {
  const chart = newChart();
  const called = run.call('lower', chart);
  if (called === undefined) return undefined;
  const { result } = called;
  const { objects = [], externalActions = [] } = (
    Array.isArray(result) ? { objects: result } : (result ?? {})
  ) as Lowering;
  if (
    !Array.isArray(objects) ||
    !Array.isArray(externalActions) ||
    typeof result !== 'object' ||
    result === null
  ) {
    run.refuse([], 'is neither a list of objects nor `{ objects, externalActions }`');
    return undefined;
  }
  const constructs = constructsIn(chart, run);
  if (constructs === undefined) return undefined;
  const count = objects.length + constructs.length;
  if (count > MOST_OBJECTS) {
    run.refuse([], `is ${count} objects, more than ${MOST_OBJECTS}`);
    return undefined;
  }
  const copy = plainCopy([...objects, ...constructs]);
  if ('problem' in copy) {
    run.refuse(['objects', ...copy.path], copy.problem);
    return undefined;
  }
  const actions = externalActionsOf(externalActions as readonly ExternalNeed[], run);
  return actions && { objects: copy.value as readonly Json[], externalActions: actions };
}

/** The objects that were added to a chart; undefined after reporting what cannot be found again. */
function constructsIn(chart: Chart, run: Run): readonly unknown[] | undefined {
  if (App.of(chart).charts.length > 1) {
    run.refuse(['chart'], 'holds another chart: add the constructs to the given one');
    return undefined;
  }
  try {
    return chart.apiObjects.map(object => object.toJson() as unknown);
  } catch (error) {
    const { extension } = run.entry;
    run.find('CST4121', { extension, document: run.document, message: messageOf(error) });
    return undefined;
  }
}
