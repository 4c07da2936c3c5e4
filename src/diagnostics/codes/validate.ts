import { code } from '../diagnostic.ts';

/** Codes of the stage `validate`. */
export const validate = {
  CST2001: code<{ expected: string }>('error', ({ expected }) => `\`apiVersion\` must be \`${expected}\``),
  CST2002: code<{ kind: string }>('error', ({ kind }) => `unknown kind \`${kind}\``),
  CST2003: code<{ kind: string; expected: readonly string[] }>(
    'error',
    ({ kind, expected }) =>
      `a file in this folder must hold a document of kind ${expected.map(name => `\`${name}\``).join(' or ')}, not \`${kind}\``,
  ),
  CST2004: code<{ expected: string }>(
    'error',
    ({ expected }) => `\`metadata.name\` must be \`${expected}\`, as the path says`,
  ),
  CST2005: code<{ kind: string; name: string }>(
    'error',
    ({ kind, name }) => `no ${kind} may be called \`${name}\``,
  ),
  CST2006: code<{ field: string; owner: string }>(
    'error',
    ({ field, owner }) => `unknown field \`${field}\` in ${owner}`,
  ),
  CST2007: code<{ field: string; expected: string }>(
    'error',
    ({ field, expected }) => `${field} must be ${expected}`,
  ),
  CST2008: code<{ field: string; owner: string }>(
    'error',
    ({ field, owner }) => `the field \`${field}\` is missing in ${owner}`,
  ),
  CST2009: code<{ field: string; choices: readonly string[] }>(
    'error',
    ({ field, choices }) => `${field} must be one of ${choices.map(choice => `\`${choice}\``).join(', ')}`,
  ),
  CST2010: code<{ field: string }>('error', ({ field }) => `${field} does not have the required form`),
  CST2011: code<{ field: string; bound: string; limit: number }>(
    'error',
    ({ field, bound, limit }) => `${field} must be ${bound} ${limit}`,
  ),
  CST2012: code<{ field: string; bound: string; limit: number }>(
    'error',
    ({ field, bound, limit }) =>
      `${field} must have ${bound} ${limit} ${limit === 1 ? 'character' : 'characters'}`,
  ),
  CST2013: code<{ field: string; bound: string; limit: number }>(
    'error',
    ({ field, bound, limit }) => `${field} must have ${bound} ${limit} ${limit === 1 ? 'entry' : 'entries'}`,
  ),
  CST2014: code<{ field: string }>('error', ({ field }) => `${field} holds the same entry twice`),
  CST2015: code<{ key: string; owner: string }>(
    'error',
    ({ key, owner }) => `\`${key}\` is not a valid key in ${owner}`,
  ),
  CST2016: code<{ variable: string; step: string; where: string }>(
    'error',
    ({ variable, step, where }) =>
      `\`$(${variable})\` would become part of the code in \`${where}\` of step \`${step}\``,
  ),
  CST2017: code<{ what: string; name: string; owner: string }>(
    'error',
    ({ what, name, owner }) => `there is no ${what} \`${name}\` in ${owner}`,
  ),
  CST2018: code<{ cycle: string }>('error', ({ cycle }) => `tasks wait for each other in a circle: ${cycle}`),
  CST2019: code<{ what: string; reason: string }>(
    'error',
    ({ what, reason }) => `${what} would be refused by Tekton: ${reason}`,
  ),
  CST2030: code<{ field: string }>(
    'error',
    ({ field }) => `\`${field}\` holds two entries that differ in upper and lower case alone`,
  ),
  CST2031: code<{ field: string; provider: string; needs: boolean }>(
    'error',
    ({ field, provider, needs }) =>
      `a model of provider \`${provider}\` ${needs ? 'needs' : 'has no use for'} \`${field}\` here`,
  ),
  CST2032: code<{ field: string; kind: string }>(
    'warning',
    ({ field, kind }) => `${field} of the older form of ${kind} has a better form`,
  ),
  CST2033: code<Record<string, never>>('error', () => 'a secret stands in the catalog'),
  CST2034: code<{ field: string; reason: string }>(
    'error',
    ({ field, reason }) => `${field} of the older form cannot be taken over: ${reason}`,
  ),
  CST2035: code<Record<string, never>>(
    'error',
    () => 'the text of `spec.pipelineSpec` is not a Pipeline of `tekton.dev/v1`',
  ),
  CST2040: code<{ what: string; name: string; owner: string }>(
    'error',
    ({ what, name, owner }) => `the ${what} \`${name}\` of ${owner} is used nowhere`,
  ),
  CST2041: code<{ variable: string; where: string }>(
    'error',
    ({ variable, where }) => `nothing ever replaces \`$(${variable})\` in ${where}`,
  ),
  CST2042: code<{ task: string; reason: string }>(
    'error',
    ({ task, reason }) => `the matrix of task \`${task}\` ${reason}`,
  ),
  CST2043: code<{ task: string; other: string }>(
    'warning',
    ({ task, other }) =>
      `the task \`${task}\` at the end uses a result of \`${other}\`, and is skipped whenever that fails`,
  ),
};
