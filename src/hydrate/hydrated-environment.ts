import { addressText } from '../check/application-facts.ts';
import { usedRule } from '../check/deviations/check-waivers.ts';
import { sha256 } from '../host/digest.ts';
import type { Delivery } from '../link/delivery/delivery-input.ts';
import { concerns } from '../link/deviations/waivers.ts';
import type { Application, Program } from '../link/program.ts';
import { byCodeUnit } from '../source/order.ts';
import type { Declaration } from '../validate/declaration.ts';
import type { Counts } from './counts.ts';
import type { ApplicationSummary } from './hydrated.ts';
import type { ApplicationRecord } from './memory/application-record.ts';
import type { EnvironmentMemory, EnvironmentNotes } from './memory/environment-memory.ts';

/** One environment and its Applications, as they are hydrated. */
export class HydratedEnvironment {
  readonly name: string;
  readonly program: Program;
  /** Sorted by address. */
  readonly applications: readonly Application[];
  readonly memory: EnvironmentMemory;
  /** By address, in the order in which they came. */
  readonly summaries: Map<string, ApplicationSummary> = new Map();
  readonly #records = new Map<string, ApplicationRecord>();
  /** Addresses of Applications with findings, which are hydrated again to give them again. */
  readonly #noted = new Set<string>();
  #reused = 0;

  constructor(
    { name, program, applications }: Pick<HydratedEnvironment, 'name' | 'program' | 'applications'>,
    memory: EnvironmentMemory,
  ) {
    this.name = name;
    this.program = program;
    this.applications = applications;
    this.memory = memory;
  }

  /** Takes over an Application that has not changed since an earlier run. */
  reuse(address: string, record: ApplicationRecord, summary: ApplicationSummary): void {
    this.#reused++;
    this.summaries.set(address, summary);
    this.#records.set(address, record);
  }

  /** Takes the record of an Application that was hydrated without an error. */
  record(address: string, record: ApplicationRecord, isNoted: boolean): void {
    this.#records.set(address, record);
    if (isNoted) this.#noted.add(address);
  }

  /** What Argo CD is told about the environment; absent where it does not say where its manifests are published. */
  get delivery(): Delivery | undefined {
    return this.program.deliveries.get(this.name);
  }

  /** Whether no Application has a finding by itself. */
  get isClean(): boolean {
    return this.#noted.size === 0;
  }

  get counts(): Counts {
    let objects = 0;
    for (const [address, summary] of this.summaries)
      objects += this.#records.get(address)?.objectCount ?? summary.objects.length;
    return { applications: this.summaries.size, objects, reused: this.#reused };
  }

  /** The rules of pods that waivers let objects break. */
  get waived(): ReadonlySet<string> {
    const used = [...this.summaries.values()].flatMap(({ deviations }) => deviations?.waived ?? []);
    return new Set(used.map(({ waiver, rule }) => usedRule(waiver, rule)));
  }

  /** Names what the checks across Applications look at: with the same name they find the same. */
  get facts(): string {
    const { targets } = this.program;
    const places = [...targets.values()].filter(({ environment }) => environment === this.name);
    return this.#digestOf(
      JSON.stringify(places),
      ({ organization }, { facts }) => `${organization} ${facts}`,
    );
  }

  /** Names the external actions and the Applications that need them, and where some object is asked for, what there is. */
  get externalActions(): string {
    const records = [...this.#records.values()];
    const isExpecting = records.some(({ externalActions }) => externalActions.includes('"existing-object"'));
    return this.#digestOf(`external actions ${this.name}`, (_, { externalActions, facts }) =>
      isExpecting ? `${externalActions} ${facts}` : externalActions,
    );
  }

  /** Names what is expected of the Applications. */
  get expectations(): string {
    return this.#digestOf(`expectations ${this.name}`, (_, { expectation }) => expectation);
  }

  /** Names what releases have beyond their settings, and the waivers that may be about them. */
  get deviations(): string {
    const waivers = this.waivers.map(({ name, digest }) => `${name} ${digest}`);
    // The lines of the catalog are listed too, and follow from the files.
    return this.#digestOf(['deviations', this.name, ...waivers].join(' '), ({ key }, { deviations }) =>
      deviations === '' ? '' : `${deviations} ${key}`,
    );
  }

  /** The waivers that may be about a release of the environment, sorted by name. */
  get waivers(): readonly Declaration<'Waiver'>[] {
    const { name: environment } = this;
    return [...this.program.waivers.values()].filter(waiver => concerns(waiver, { environment }));
  }

  /** Stores for the next run what this one learned. */
  save(notes: EnvironmentNotes): void {
    const records = [...this.#records].filter(([address]) => !this.#noted.has(address));
    this.memory.save(new Map(records), notes);
  }

  #digestOf(head: string, lineOf: (application: Application, record: ApplicationRecord) => string): string {
    const lines = [head];
    for (const application of this.applications) {
      const address = addressText(application.address);
      const record = this.#records.get(address);
      if (record !== undefined) lines.push(address, lineOf(application, record));
    }
    return sha256(lines.join('\n'));
  }
}

/** Address → summary of the Applications of environments, sorted by address. */
export function summariesOf(
  environments: readonly HydratedEnvironment[],
): ReadonlyMap<string, ApplicationSummary> {
  const summaries = environments.flatMap(environment => [...environment.summaries]);
  return new Map(summaries.sort(([a], [b]) => byCodeUnit(a, b)));
}
