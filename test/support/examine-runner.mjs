// A process of its own that examines a ledger and says in a line of JSON what came of it and how much memory it took.
//   node examine-runner.mjs FILE
import { register } from 'node:module';
import { peakMegabytes } from './peak-memory.mjs';

register('./typescript-hooks.mjs', import.meta.url);
const { readJsonLines } = await import('../../src/imports/ledger/jsonl-reader.ts');
const { fileChunks } = await import('../../src/imports/ledger/file-chunks.ts');
const { examine } = await import('../../src/imports/ledger/examine.ts');
const { EMPTY_REGISTER } = await import('../../src/imports/ledger/examination/known-register.ts');

const { counts, refused } = await examine(readJsonLines(fileChunks(process.argv[2])), {
  known: EMPTY_REGISTER,
  today: '2026-11-22',
  mode: 'all',
});
process.stdout.write(`${JSON.stringify({ counts, refused, megabytes: peakMegabytes() })}\n`);
