import type { Find } from '../diagnostics/finding.ts';
import type { DeliveryInput } from '../link/delivery/delivery-input.ts';
import type { HydratedFile } from './hydrated.ts';

/** A directory that is near, or beyond, what Argo CD reads. */
const TOO_LARGE: ReadonlySet<string> = new Set(['CST6008', 'CST6009']);
const TOO_LARGE_HELP =
  'write `mode: applicationsets` in `spec.argocd`, or spread the releases over environments';

/**
 * The files that tell Argo CD what to deliver to one environment. What makes them is loaded only here: it needs all of
 * cdk8s, and most runs have nothing to make.
 */
export async function deliveryFiles(input: DeliveryInput, find: Find): Promise<readonly HydratedFile[]> {
  const [{ lowerDelivery }, { emitDirectory }, { emitData }] = await Promise.all([
    import('../lower/delivery/lower-delivery.ts'),
    import('../emit/emit-directory.ts'),
    import('../emit/emit-data.ts'),
  ]);
  const { folders, parameters } = lowerDelivery(input);
  // One file for each object whatever the layout: these are read by people, and every change to one is reviewed.
  const objects = [...folders].flatMap(([folder, manifests]) =>
    emitDirectory(manifests, `${input.environment}/${folder}`, 'file-per-object', advising(find)),
  );
  const data = parameters.flatMap(({ path, data }) => emitData(path, data, find) ?? []);
  return [...objects, ...data].map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
}

/** The same `Find` with help that fits a directory which holds no integration. */
function advising(find: Find): Find {
  return (code, args, details) =>
    find(code, args, { ...details, ...(TOO_LARGE.has(code) && { help: TOO_LARGE_HELP }) });
}
