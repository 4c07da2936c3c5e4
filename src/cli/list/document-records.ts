import type { Extensions } from '../../extension/extensions.ts';
import type { ApplicationSummary } from '../../hydrate/hydrated.ts';
import type { Program } from '../../link/program.ts';

/** One document of an extension on one cluster. */
export interface DocumentRecord {
  readonly kind: string;
  readonly name: string;
  readonly organization: string;
  readonly environment: string;
  readonly cluster: string;
  readonly namespace: string;
}

/** The rendered documents of extensions, one record per cluster, sorted by address. */
export function documentRecords(
  { applications }: Program,
  summaries: ReadonlyMap<string, ApplicationSummary>,
  { kinds }: Extensions,
): readonly DocumentRecord[] {
  return applications.flatMap(application => {
    const { environment, cluster, application: name } = application.address;
    if (!summaries.has(`${environment}/${cluster}/${name}`)) return [];
    const input = application.input();
    if (input?.kind !== 'extension') return [];
    const { organization, namespace } = input;
    const { kind } = kinds.get(input.folder)!;
    return [{ kind, name: input.name, organization, environment, cluster, namespace }];
  });
}
