import type { Labels } from '../integration-app/labels.ts';

/** Labels of the objects of an organization, or of one of its RepoBindings. */
export function onboardingLabels(organization: string, binding?: string): Labels {
  return {
    'app.kubernetes.io/part-of': organization,
    ...(binding === undefined ? {} : { 'cistern.dev/repo-binding': binding }),
  };
}
