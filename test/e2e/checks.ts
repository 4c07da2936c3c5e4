import type { Check } from './check.ts';
import { actionlint } from './checks/actionlint/actionlint.ts';
import { argocd } from './checks/argocd.ts';
import { cluster } from './checks/cluster.ts';
import { emitter } from './checks/emitter/emitter.ts';
import { helm } from './checks/helm/helm.ts';
import { imports } from './checks/imports/imports.ts';
import { plan } from './checks/plan/plan.ts';
import { planPage } from './checks/plan-page/plan-page.ts';
import { routes } from './checks/routes/routes.ts';
import { rules } from './checks/rules/rules.ts';
import { schemas } from './checks/schemas/schemas.ts';

/** All checks, in the order in which a full run makes them: cheap ones first. */
export const CHECKS: readonly Check[] = [
  imports,
  planPage,
  rules,
  actionlint,
  helm,
  routes,
  emitter,
  schemas,
  plan,
  cluster,
  argocd,
];
