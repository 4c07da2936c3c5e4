import type { Check } from '../../check.ts';
import { compareExample } from './example.ts';
import { compareOrder } from './ordered.ts';

/** A controller of the Gateway API makes of every HTTPRoute what Cistern says it does. */
export const routes: Check = {
  name: 'routes',
  summary:
    'Envoy Gateway accepts every route and makes of it what `cistern list` and the external actions say',
  needs: ['egctl'],
  async run(context) {
    const example = await compareExample(context);
    const order = await compareOrder(context);
    return {
      cases: example.routes + order.pairs,
      failures: [...example.failures, ...order.failures],
      notes: [
        `${example.routes} routes of the example; ${order.pairs} pairs of overlapping claims, ` +
          `${order.ties} of them told apart by nothing but age, ${order.deviations} ordered as Envoy Gateway alone does`,
      ],
    };
  },
};
