import { code } from '../diagnostic.ts';

/** Codes of the stage `check`: 50xx the object itself, 51xx policies, 52xx links between objects. */
export const check = {
  CST5001: code<{ object: string; apiVersion: string; version: string }>(
    'error',
    ({ object, apiVersion, version }) => `${object}: Kubernetes ${version} does not serve \`${apiVersion}\``,
  ),
  CST5002: code<{ object: string; what: string }>('error', ({ object, what }) => `${object}: ${what}`),
  CST5101: code<{ object: string; rule: string; message: string }>(
    'error',
    ({ object, rule, message }) => `${object} is not restricted (${rule}): ${message}`,
  ),
  CST5102: code<{ object: string; image: string }>(
    'error',
    ({ object, image }) => `${object}: image \`${image}\` is not pinned by a digest`,
  ),
  CST5150: code<{ object: string; what: string }>('error', ({ object, what }) => `${object}: ${what}`),
  CST5151: code<{ object: string; rule: string; message: string }>(
    'error',
    ({ object, rule, message }) => `${object} is weaker than all other pods (${rule}): ${message}`,
  ),
  CST5152: code<{ object: string; rule: string; namespace: string; level: string }>(
    'error',
    ({ object, rule, namespace, level }) =>
      `${object} would not be let in: \`${rule}\` is waived, and the namespace \`${namespace}\` enforces \`${level}\``,
  ),
  CST5153: code<{ waiver: string; rule: string }>(
    'warning',
    ({ waiver, rule }) => `waiver \`${waiver}\` is not needed: nothing breaks \`${rule}\``,
  ),
  CST5154: code<{ waiver: string; expires: string }>(
    'error',
    ({ waiver, expires }) => `waiver \`${waiver}\` held until \`${expires}\``,
  ),
  CST5155: code<{ waiver: string; expires: string }>(
    'warning',
    ({ waiver, expires }) => `waiver \`${waiver}\` ends on \`${expires}\``,
  ),
  CST5160: code<{ object: string; what: string }>('error', ({ object, what }) => `${object}: ${what}`),
  CST5161: code<{ object: string; what: string }>('error', ({ object, what }) => `${object}: ${what}`),
  CST5162: code<{ object: string; what: string }>('error', ({ object, what }) => `${object}: ${what}`),
  CST5163: code<{ object: string; what: string }>('error', ({ object, what }) => `${object}: ${what}`),
  CST5164: code<{ object: string; what: string }>('error', ({ object, what }) => `${object}: ${what}`),
  CST5165: code<{ object: string; what: string }>('error', ({ object, what }) => `${object}: ${what}`),
  CST5175: code<{ object: string; reason: string }>(
    'error',
    ({ object, reason }) => `${object} would be refused by Tekton: ${reason}`,
  ),
  CST5176: code<{ object: string; target: string }>(
    'error',
    ({ object, target }) => `${object} refers to ${target}, which is not there`,
  ),
  CST5177: code<{ object: string; param: string }>(
    'error',
    ({ object, param }) => `${object}: nothing gives \`${param}\` to its template`,
  ),
  CST5178: code<{ object: string; variable: string }>(
    'error',
    ({ object, variable }) => `${object}: nothing replaces \`$(${variable})\``,
  ),
  CST5179: code<{ object: string; expression: string; reason: string }>(
    'error',
    ({ object, expression, reason }) => `${object}: \`${expression}\` ${reason}`,
  ),
  CST5180: code<{ object: string; param: string }>(
    'error',
    ({ object, param }) => `${object}: the parameter \`${param}\` is there twice`,
  ),
  CST5181: code<{ object: string; param: string }>(
    'error',
    ({ object, param }) => `${object}: the parameter \`${param}\` is used nowhere`,
  ),
  CST5182: code<{ object: string }>('error', ({ object }) => `${object}: nobody verifies who sends an event`),
  CST5183: code<{ object: string; variable: string; field: string }>(
    'error',
    ({ object, variable, field }) => `${object}: \`${variable}\` would decide about ${field}`,
  ),
  CST5184: code<{ object: string; pipeline: string; what: string }>(
    'error',
    ({ object, pipeline, what }) => `${object}: its run of Pipeline \`${pipeline}\` ${what}`,
  ),
  CST5185: code<{ object: string; reason: string }>('error', ({ object, reason }) => `${object}: ${reason}`),
  CST5201: code<{ object: string }>('error', ({ object }) => `${object} is made twice by one Application`),
  CST5202: code<{ object: string; cluster: string; first: string; second: string }>(
    'error',
    ({ object, cluster, first, second }) =>
      `${object} on cluster \`${cluster}\` is owned by \`${first}\` and by \`${second}\``,
  ),
  CST5203: code<{ object: string; target: string }>(
    'error',
    ({ object, target }) => `${object} refers to ${target}, which the Application does not have`,
  ),
  CST5210: code<{ url: string; other: string }>(
    'error',
    ({ url, other }) => `route \`${url}\` is claimed by \`${other}\` too`,
  ),
  CST5211: code<{ url: string; other: string; otherUrl: string }>(
    'error',
    ({ url, other, otherUrl }) => `route \`${url}\` shadows part of \`${otherUrl}\` of \`${other}\``,
  ),
  CST5212: code<{ url: string; other: string }>(
    'warning',
    ({ url, other }) => `Traefik and the Gateway API disagree whether \`${url}\` or \`${other}\` wins`,
  ),
};
