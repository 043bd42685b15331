// Loaded with --import before a program: when it ends, however it ends, writes its peak memory in MB into USAGE_FILE.
import { writeFileSync } from 'node:fs';
import { peakMegabytes } from './peak-memory.mjs';

process.on('exit', () => writeFileSync(process.env.USAGE_FILE, String(peakMegabytes())));
