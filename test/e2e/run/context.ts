import { mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckContext } from '../check.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { startCluster } from '../cluster/start-cluster.ts';
import { startEtcd } from '../programs/etcd.ts';
import { moduleFolder } from '../tools/module.ts';
import { ownProgram } from '../tools/own-program.ts';
import { buildOf, moduleOf } from '../tools/pins.ts';
import { program } from '../tools/program.ts';
import { runCommand } from './command.ts';
import type { Session } from './session.ts';

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** What checks are given: everything they start belongs to the session. */
export function contextOf(session: Session, dist = join(REPOSITORY, 'dist')): CheckContext {
  const clusters = new Map<string, Promise<Cluster>>();
  let etcd: Promise<string> | undefined;
  const context: CheckContext = {
    repository: REPOSITORY,
    dist: resolve(dist),
    session,
    tool: name => program(name, session.say),
    module(name, version) {
      const pinned = moduleOf(name);
      if (pinned === undefined) throw new Error(`tools.json has no module ${name}`);
      return moduleFolder(
        pinned.module,
        version === undefined ? pinned.version : `v${version.replace(/^v/, '')}`,
      );
    },
    goProgram: folder => ownProgram(folder, session.say),
    temporary: name => mkdtempSync(join(session.folder, `${name}-`)),
    say: session.say,
    run: (command, parameters, options = {}) =>
      runCommand(command, parameters, { ...options, directory: options.directory ?? REPOSITORY }),
    cluster(options) {
      const known = clusters.get(options.name);
      if (known !== undefined) return known;
      etcd ??= context.tool('etcd').then(command => startEtcd(session, command));
      const cluster = etcd.then(address => startCluster(session, context, address, options));
      clusters.set(options.name, cluster);
      return cluster;
    },
  };
  return context;
}

/** Gets everything that a check needs; returns what cannot be had, and why. */
export async function missing(context: CheckContext, needs: readonly string[]): Promise<readonly string[]> {
  const without: string[] = [];
  for (const name of needs) {
    try {
      if (name.startsWith('go/')) await context.goProgram(name.slice('go/'.length));
      else if (buildOf(name) !== undefined) await context.tool(name);
      if (moduleOf(name) !== undefined) await context.module(name);
      else if (!name.startsWith('go/') && buildOf(name) === undefined)
        throw new Error('tools.json has neither a program nor a module of this name');
    } catch (error) {
      without.push(`${name} cannot be had: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return without;
}
