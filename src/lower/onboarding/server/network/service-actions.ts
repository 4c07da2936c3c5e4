import type { ExistingObjectAction } from '../../../external-action.ts';
import type { Address } from './address.ts';

/** The Services that are called and that somebody else brings. */
export function serviceActions(addresses: readonly Address[]): readonly ExistingObjectAction[] {
  return addresses.flatMap(({ service }) =>
    service === undefined
      ? []
      : [{ kind: 'existing-object', object: 'Service', ...service, keys: [] } satisfies ExistingObjectAction],
  );
}
