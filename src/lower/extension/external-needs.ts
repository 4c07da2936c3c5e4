import type { ExternalNeed } from '../../extension/api/extension.ts';
import { plainCopy } from '../../extension/definition/plain-copy.ts';
import { isDnsSubdomain } from '../../kubernetes/names.ts';
import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { ExternalAction } from '../external-action.ts';
import type { Run } from './run.ts';

const MOST_NEEDS = 100;
const SENTENCE = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,500}$/u;
const OBJECTS = ['ConfigMap', 'PersistentVolumeClaim', 'Secret'];

/** What an extension says must be true besides; undefined after reporting what is no such thing. */
export function externalActionsOf(
  needs: readonly ExternalNeed[],
  run: Run,
): readonly ExternalAction[] | undefined {
  const copy = plainCopy(needs);
  if ('problem' in copy) {
    run.refuse(['externalActions', ...copy.path], copy.problem);
    return undefined;
  }
  const list = copy.value as readonly Json[];
  const wrong = list.length > MOST_NEEDS ? MOST_NEEDS : list.findIndex(need => !isNeed(need));
  if (wrong !== -1) {
    run.refuse(['externalActions', wrong], 'is no need of a known form');
    return undefined;
  }
  return (list as unknown as readonly ExternalNeed[]).map(need => actionOf(need, run));
}

function actionOf(need: ExternalNeed, { namespace }: Run): ExternalAction {
  switch (need.kind) {
    case 'existing-object': {
      const { kind, object, name, keys = [] } = need;
      return { kind, object, namespace, name, keys: [...keys].sort(byCodeUnit) };
    }
    case 'dns-record':
    case 'proxy-allow':
      return { kind: need.kind, host: need.host };
    case 'firewall': {
      const { kind, system, cidrs, ports, protocol } = need;
      return { kind, system, cidrs, ports, protocol };
    }
    case 'manual':
      return { kind: 'manual', what: need.what };
  }
}

function isNeed(need: Json): boolean {
  if (!isMap(need)) return false;
  const { object, name, keys = [], host, what } = need;
  switch (need.kind) {
    case 'existing-object':
      return OBJECTS.includes(object as string) && isHost(name) && isTexts(keys);
    case 'dns-record':
    case 'proxy-allow':
      return isHost(typeof host === 'string' ? host.replace(/^\*\./, '') : host);
    case 'firewall':
      return isFirewall(need);
    case 'manual':
      return isSentence(what);
    default:
      return false;
  }
}

function isFirewall({ system, cidrs, ports, protocol }: JsonMap): boolean {
  return (
    isSentence(system) &&
    isTexts(cidrs) &&
    Array.isArray(ports) &&
    ports.every(port => Number.isInteger(port)) &&
    (protocol === 'TCP' || protocol === 'UDP')
  );
}

function isHost(value: Json | undefined): boolean {
  return typeof value === 'string' && isDnsSubdomain(value);
}

function isTexts(value: Json | undefined): boolean {
  return Array.isArray(value) && value.every(isSentence);
}

function isSentence(value: Json | undefined): boolean {
  return typeof value === 'string' && SENTENCE.test(value);
}
