import { code } from '../diagnostic.ts';

/** What is wrong with the tenancy of an environment: organizations, repository bindings, knowledge bases and agents. */
export const onboarding = {
  CST3140: code<{ kind: string; name: string; organization: string; environment: string }>(
    'error',
    ({ kind, name, organization, environment }) =>
      `${kind} \`${name}\` belongs to organization \`${organization}\`, which does not run in environment \`${environment}\``,
  ),
  CST3141: code<{ what: string; environment: string }>(
    'error',
    ({ what, environment }) => `${what} is missing, which environment \`${environment}\` needs to run this`,
  ),
  CST3142: code<{ repository: string; organization: string }>(
    'error',
    ({ repository, organization }) =>
      `repository \`${repository}\` is none of organization \`${organization}\``,
  ),
  CST3143: code<{ repository: string; first: string; second: string }>(
    'error',
    ({ repository, first, second }) =>
      `the same event of \`${repository}\` would start the Pipelines of RepoBinding \`${first}\` and of \`${second}\``,
  ),
  CST3144: code<{ namespace: string; reserved: string }>(
    'error',
    ({ namespace, reserved }) =>
      `the namespace \`${namespace}\` is reserved: \`${reserved}\` is not for tenants`,
  ),
  CST3145: code<{ namespace: string; owner: string; environment: string }>(
    'error',
    ({ namespace, owner, environment }) =>
      `the namespace \`${namespace}\` of environment \`${environment}\` belongs to ${owner}`,
  ),
  CST3146: code<{ namespace: string; other: string; owner: string }>(
    'error',
    ({ namespace, other, owner }) =>
      `patterns for the namespace \`${namespace}\` would match \`${other}\` of ${owner}, or the other way round`,
  ),
  CST3147: code<{ param: string; owner: string }>(
    'error',
    ({ param, owner }) => `${owner} has no parameter \`${param}\``,
  ),
  CST3148: code<{ what: string; pipeline: string }>(
    'error',
    ({ what, pipeline }) => `the ${what} of \`${pipeline}\` is required and not given`,
  ),
  CST3149: code<{ param: string; type: string }>(
    'error',
    ({ param, type }) => `the parameter \`${param}\` is of type \`${type}\`, and is given something else`,
  ),
  CST3150: code<Record<string, never>>('error', () => 'the parts of a run may take longer than the run'),
  CST3151: code<{ workspace: string; owner: string }>(
    'error',
    ({ workspace, owner }) => `${owner} has no workspace \`${workspace}\` that a volume is made for`,
  ),
  CST3152: code<{ name: string; organization: string; environment: string }>(
    'error',
    ({ name, organization, environment }) =>
      `no KnowledgeBase \`${name}\` of organization \`${organization}\` runs in environment \`${environment}\``,
  ),
  CST3153: code<{ field: string; environment: string }>(
    'error',
    ({ field, environment }) =>
      `the network preset \`strict\` needs \`${field}\` of environment \`${environment}\``,
  ),
  CST3154: code<{ what: string; organization: string }>(
    'error',
    ({ what, organization }) => `${what} is more than the quota of organization \`${organization}\` lets in`,
  ),
  CST3155: code<{ namespace: string; owner: string }>(
    'error',
    ({ namespace, owner }) =>
      `nothing may be deployed to the namespace \`${namespace}\` of ${owner} from here`,
  ),
  CST3156: code<{ host: string; organization: string }>(
    'error',
    ({ host, organization }) =>
      `\`${host}\` lies in a namespace of the cluster that organization \`${organization}\` does not own`,
  ),
  CST3157: code<{ secret: string; use: string }>(
    'error',
    ({ secret, use }) => `the Secret \`${secret}\` is for ${use} alone`,
  ),
  CST3158: code<{ name: string }>(
    'error',
    ({ name }) => `no organization that runs may be called \`${name}\``,
  ),
  CST3159: code<{ first: string; second: string }>(
    'error',
    ({ first, second }) => `one tunnel would lead to ${first} and to ${second}`,
  ),
};
