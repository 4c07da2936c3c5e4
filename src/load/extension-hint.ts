import { Reporter } from '../diagnostics/reporter.ts';
import { declaredExtensions } from '../host/extension/declared-extensions.ts';
import { listFolder } from '../host/workspace-files.ts';
import { byCodeUnit } from '../source/order.ts';
import { documentName } from './layout.ts';
import { loadDocument } from './load-document.ts';

const GROUP = /^[a-z0-9.-]{1,100}\/v[a-z0-9]{1,20}$/;
const KIND = /^[A-Za-z0-9]{1,60}$/;
const OWN_GROUPS = /^(?:cistern\.dev|tekton\.dev|[a-z0-9.-]+\.k8s\.io)\//;

/** Help for a folder that nothing is known of, where its documents seem to be those of an extension. */
export function extensionHint(root: string, folder: string): string | undefined {
  const items = listFolder(root, folder);
  if ('problem' in items) return undefined;
  const [first] = items
    .map(({ name }) => name)
    .filter(name => documentName(name) !== undefined)
    .sort(byCodeUnit);
  const value = first && loadDocument(root, `${folder}/${first}`, new Reporter())?.document.value;
  if (!value) return undefined;
  const { apiVersion, kind } = value;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return undefined;
  if (!GROUP.test(apiVersion) || !KIND.test(kind) || OWN_GROUPS.test(apiVersion)) return undefined;
  const installed = declaredExtensions().map(name => `\`--extension ${name}\``);
  const choice = installed.length === 0 ? '`--extension <package>`' : installed.join(' or ');
  return `\`${kind}\` of \`${apiVersion}\` is a kind of an extension, and none that defines it is given: add ${choice}`;
}
