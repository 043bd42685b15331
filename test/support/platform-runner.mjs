// A process of its own that opens a database, says so in a line of JSON, and then does what it is told.
//   node runner.mjs database DATA_DIR          until SIGINT or SIGTERM, then in good order
//   node runner.mjs scratch close|exit|throw|wait|log-in   log-in: wait, with a connection that has only begun to log in
import pg from 'pg';
import { openDatabase } from './src/platform/database/database-server.js';
import { ownSocket } from './src/platform/database/own-sockets.js';
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

/** As far as the server's question for the password, which stays without an answer. */
function beginToLogIn(url) {
  return new Promise((asked) => {
    const password = () => new Promise(() => asked());
    const { hostname: host, port, username: user } = new URL(url);
    void new pg.Client({ host, port, user, database: 'postgres', password, stream: ownSocket }).connect();
  });
}

async function scratch(how) {
  const open = await openScratchDatabase();
  if (how === 'log-in') await beginToLogIn(open.ownerUrl);
  say({ pid: process.pid, log: [], ownerUrl: open.ownerUrl, applicationUrl: open.applicationUrl });
  if (how === 'close') await open.close();
  if (how === 'exit') process.exit(3);
  if (how === 'throw') setImmediate(() => JSON.parse('an uncaught error'));
  if (how === 'wait' || how === 'log-in') setInterval(() => undefined, 60_000);
}

try {
  await (what === 'database' ? database(argument) : scratch(argument));
} catch (error) {
  say({ refused: error.code ?? error.name, message: error.message });
  process.exit(1);
}
