// A thread started from the TypeScript sources: Jest compiles for its own modules only, so the thread compiles for itself.
import { register } from 'node:module';
import { workerData } from 'node:worker_threads';

register('./typescript-hooks.mjs', import.meta.url);
await import(workerData.entry);
