// Runs the thread from its TypeScript source: Node 20 does not hand the loaders of the main thread to its threads.
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
