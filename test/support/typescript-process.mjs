// A process started from the TypeScript sources: see typescript-thread.mjs.
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';

register('./typescript-hooks.mjs', import.meta.url);
await import(pathToFileURL(process.argv[2]).href);
