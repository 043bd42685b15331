// A process of its own that opens a database, says so in a line of JSON, and then does what it is told.
//   node runner.mjs database DATA_DIR          until SIGINT or SIGTERM, then in good order
//   node runner.mjs scratch close|exit|throw|wait
import { openDatabase } from './src/platform/database/database-server.js';
import { openScratchDatabase } from './src/platform/database/scratch-database.js';

const [what, argument] = process.argv.slice(2);
const say = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);

async function database(dataDir) {
  const log = [];
  const open = await openDatabase({ dataDir }, (line) => log.push(line));
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => open.stop().then(() => process.exit(0)));
  say({ pid: process.pid, log, ownerUrl: open.ownerUrl, applicationUrl: open.applicationUrl });
  setInterval(() => undefined, 60_000);
}

async function scratch(how) {
  const open = await openScratchDatabase();
  say({ pid: process.pid, log: [], ownerUrl: open.ownerUrl, applicationUrl: open.applicationUrl });
  if (how === 'close') await open.close();
  if (how === 'exit') process.exit(3);
  if (how === 'throw') setImmediate(() => JSON.parse('an uncaught error'));
  if (how === 'wait') setInterval(() => undefined, 60_000);
}

try {
  await (what === 'database' ? database(argument) : scratch(argument));
} catch (error) {
  say({ refused: error.code ?? error.name, message: error.message });
  process.exit(1);
}
