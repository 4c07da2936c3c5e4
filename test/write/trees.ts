import type { Texts } from './sandbox.ts';

/** What lies in the output folder before a command that is stopped. */
export const OLD: Texts = {
  'dev/EXPECTATIONS.json': '{}\n',
  'dev/argocd/appproject--shop.yaml': 'old\n',
  'dev/kind/orders/configmap--orders.yaml': 'same\n',
  'dev/kind/orders/deployment--orders.yaml': 'old\n',
  'dev/kind/orders/service--orders.yaml': 'old\n',
  'dev/kind/stock/deployment--stock.yaml': 'old\n',
  'dev/kind/stock/service--stock.yaml': 'old\n',
  'test/one/orders/deployment--orders.yaml': 'old\n',
};

/** What the command writes: changes, additions inside and outside of folders that exist, removals, an environment less and one more. */
export const NEW: Texts = {
  'dev/EXPECTATIONS.json': '{"a":1}\n',
  'dev/argocd/appproject--shop.yaml': 'new\n',
  'dev/argocd/applicationset--shop.yaml': 'new\n',
  'dev/kind/orders/configmap--orders.yaml': 'same\n',
  'dev/kind/orders/deployment--orders.yaml': 'new\n',
  'dev/kind/billing/deployment--billing.yaml': 'new\n',
  'dev/kind/billing/service--billing.yaml': 'new\n',
  'prod/one/orders/deployment--orders.yaml': 'new\n',
  'prod/two/orders/deployment--orders.yaml': 'new\n',
};

/** Files of somebody else that lie in the output folder all the time. */
export const FOREIGN: Texts = {
  'README.md': 'mine\n',
  'dev/kind/stock/notes.txt': 'mine\n',
};
