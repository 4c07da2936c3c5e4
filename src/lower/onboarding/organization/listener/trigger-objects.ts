import { Trigger, TriggerBinding, TriggerTemplate } from '../../../../../imports/triggers.tekton.dev.ts';
import type { TriggerInput } from '../../../../link/onboarding/tenancy-input.ts';
import type { OrganizationInput, Target } from '../../../../link/program.ts';
import type { JsonMap } from '../../../../source/json.ts';
import { byCodeUnit } from '../../../../source/order.ts';
import { custom } from '../../../objects/custom.ts';
import { onboardingLabels } from '../../onboarding-labels.ts';
import type { SecretKey } from '../secret-objects.ts';
import { announcedFacts, wantedFacts } from './event-facts.ts';
import { ANNOUNCED_AS, eventFilter, type RepositoryEvent } from './filter.ts';
import { pipelineRun } from './pipeline-run.ts';

/**
 * What the announcements of all repositories of an organization start: for each RepoBinding a template of its runs, and a
 * Trigger for each event. Each Trigger verifies the signature itself, so none can be reached around it.
 * @param secret what the announcements are signed with
 */
export function triggerObjects(
  input: OrganizationInput,
  secret: SecretKey,
  target: Target,
): readonly JsonMap[] {
  const events = new Set(input.triggers.flatMap(trigger => trigger.events));
  return [
    ...[...events].sort(byCodeUnit).flatMap(event => binding(input, event)),
    ...input.triggers.flatMap(trigger => [
      template(input, trigger, target),
      ...trigger.events.map(event => triggerOf(input, trigger, event, secret)),
    ]),
  ];
}

/** Names of the Triggers of an organization, in the order of its RepoBindings. */
export function triggerNames({ triggers }: OrganizationInput): readonly string[] {
  return triggers.flatMap(({ name, events }) => events.map(event => triggerName(name, event)));
}

function triggerName(binding: string, event: RepositoryEvent): string {
  return `${binding}-${hyphenated(event)}`;
}

function bindingName(event: RepositoryEvent): string {
  return `github-${hyphenated(event)}`;
}

function hyphenated(event: RepositoryEvent): string {
  return event.replaceAll('_', '-');
}

/** Which facts the runs of an organization take from one sort of announcement, and where they are found in it. */
function binding(
  { organization, namespace, triggers }: OrganizationInput,
  event: RepositoryEvent,
): readonly JsonMap[] {
  const concerned = triggers.filter(({ events }) => events.includes(event));
  const facts = announcedFacts(event);
  const wanted = [...new Set(concerned.flatMap(wantedFacts))].sort(byCodeUnit);
  if (wanted.length === 0) return [];
  return [
    custom(TriggerBinding, {
      metadata: { name: bindingName(event), namespace, labels: onboardingLabels(organization) },
      spec: { params: wanted.map(name => ({ name, value: facts[name] })) },
    }),
  ];
}

function template(
  { organization, namespace }: OrganizationInput,
  trigger: TriggerInput,
  target: Target,
): JsonMap {
  const labels = onboardingLabels(organization, trigger.name);
  const wanted = wantedFacts(trigger);
  return custom(TriggerTemplate, {
    metadata: { name: trigger.name, namespace, labels },
    spec: {
      ...(wanted.length > 0 ? { params: wanted.map(name => ({ name })) } : {}),
      resourcetemplates: [pipelineRun(trigger, labels, target)],
    },
  });
}

function triggerOf(
  { organization, namespace }: OrganizationInput,
  trigger: TriggerInput,
  event: RepositoryEvent,
  secret: SecretKey,
): JsonMap {
  return custom(Trigger, {
    metadata: {
      name: triggerName(trigger.name, event),
      namespace,
      labels: onboardingLabels(organization, trigger.name),
    },
    spec: {
      interceptors: [
        {
          name: 'signature',
          ref: { kind: 'ClusterInterceptor', name: 'github' },
          params: [
            { name: 'secretRef', value: { secretName: secret.name, secretKey: secret.key } },
            { name: 'eventTypes', value: [ANNOUNCED_AS[event]] },
          ],
        },
        {
          name: 'filter',
          ref: { kind: 'ClusterInterceptor', name: 'cel' },
          params: [{ name: 'filter', value: eventFilter(trigger, event) }],
        },
      ],
      bindings: wantedFacts(trigger).length > 0 ? [{ kind: 'TriggerBinding', ref: bindingName(event) }] : [],
      template: { ref: trigger.name },
    },
  });
}
