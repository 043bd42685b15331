import { text } from 'node:stream/consumers';
import { compiled, type TypstJob } from './typst-compiler.js';

/** Entry of the process that sets one document and ends: some text ends the compiler, and must not end the server. */
process.stdout.write(compiled(JSON.parse(await text(process.stdin)) as TypstJob));
