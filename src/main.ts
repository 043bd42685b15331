import 'reflect-metadata';
import { run } from './server/run.js';

await run();
