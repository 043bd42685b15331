import 'reflect-metadata';
import { runUntilSignal } from './server/run-until-signal.js';
import { startServer } from './server/start-server.js';
import { welcome } from './server/welcome.js';

await runUntilSignal(startServer, welcome);
