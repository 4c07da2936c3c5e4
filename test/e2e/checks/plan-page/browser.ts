import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** What a page did that it should not: messages on its console, exceptions, violations of its policy, requests. */
export interface Trouble {
  readonly kind: 'console' | 'exception' | 'log' | 'request';
  readonly text: string;
}

/** A page of a browser without a screen. */
export interface BrowserPage {
  /** Opens a file and waits until it is loaded; what it does from then on is trouble. */
  open(path: string): Promise<void>;
  /** Value of an expression in the page. */
  evaluate<T>(expression: string): Promise<T>;
  /** Calls a method of the DevTools protocol. */
  send(method: string, parameters?: object): Promise<Record<string, unknown>>;
  /** What happened since the last call. */
  takeTroubles(): readonly Trouble[];
  close(): Promise<void>;
}

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
  readonly params?: Record<string, unknown>;
}

/** Seconds that one call may take. */
const PATIENCE = 60;

/**
 * Starts a browser that speaks over a pipe, so that it listens nowhere.
 * @param folder for its profile
 * @see https://chromedevtools.github.io/devtools-protocol/
 */
export async function openBrowser(program: string, folder: string): Promise<BrowserPage> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(
    program,
    [
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      '--remote-debugging-pipe',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--user-data-dir=${folder}`,
      ...sandbox,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const input = child.stdio[3] as Writable;
  const output = child.stdio[4] as Readable;
  const waiting = new Map<number, (answer: Answer) => void>();
  const listeners = new Map<string, () => void>();
  const troubles: Trouble[] = [];
  let session: string | undefined;
  let last = 0;
  let rest = '';

  output.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop()!;
    for (const message of messages) receive(JSON.parse(message) as Answer);
  });
  const ended = new Promise<void>(resolve => child.on('close', () => resolve()));

  function receive(answer: Answer): void {
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    if (answer.method === undefined) return;
    listeners.get(answer.method)?.();
    const trouble = troubleOf(answer);
    if (trouble !== undefined) troubles.push(trouble);
  }

  async function send(method: string, parameters: object = {}): Promise<Record<string, unknown>> {
    const id = ++last;
    const answered = new Promise<Answer>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`${method}: no answer to ${JSON.stringify(parameters).slice(0, 200)}`)),
        PATIENCE * 1000,
      );
      waiting.set(id, answer => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(answer);
      });
    });
    const message = {
      id,
      method,
      params: parameters,
      ...(session === undefined ? {} : { sessionId: session }),
    };
    input.write(`${JSON.stringify(message)}\0`);
    const { result, error } = await answered;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }

  const { targetInfos } = (await send('Target.getTargets')) as {
    targetInfos?: readonly { type: string; targetId: string }[];
  };
  const target = targetInfos!.find(({ type }) => type === 'page')!;
  const { sessionId } = await send('Target.attachToTarget', { targetId: target.targetId, flatten: true });
  session = String(sessionId);
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await send(`${domain}.enable`);
  await send('Page.bringToFront');

  return {
    send,
    open: async path => {
      const loaded = new Promise<void>(resolve => listeners.set('Page.loadEventFired', resolve));
      troubles.length = 0;
      await send('Page.navigate', { url: `file://${path}` });
      await loaded;
    },
    evaluate: async <T>(expression: string) => {
      const { result, exceptionDetails } = (await send('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
      })) as { result: { value: T }; exceptionDetails?: { text: string } };
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
      return result.value;
    },
    takeTroubles: () => troubles.splice(0),
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function troubleOf({ method, params }: Answer): Trouble | undefined {
  const text = JSON.stringify(params).slice(0, 300);
  if (method === 'Runtime.consoleAPICalled') return { kind: 'console', text };
  if (method === 'Runtime.exceptionThrown') return { kind: 'exception', text };
  if (method === 'Log.entryAdded') return { kind: 'log', text };
  if (method !== 'Network.requestWillBeSent') return undefined;
  const { url } = (params as { request: { url: string } }).request;
  return url.startsWith('file:') ? undefined : { kind: 'request', text: url };
}
