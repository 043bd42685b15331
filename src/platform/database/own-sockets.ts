import { Socket } from 'node:net';

const open = new Set<Socket>();

/** What each of our database connections runs over (`stream` of pg), so that all can be cut together. */
export function ownSocket(): Socket {
  const socket = new Socket();
  open.add(socket);
  socket.once('close', () => open.delete(socket));
  return socket;
}

/**
 * Closes all of them at once, without a word to the server; for the end of a process. A server that drops a database waits for
 * every connection that has not finished logging in, up to its authentication_timeout (a minute), and a process that only
 * cleans up answers no more.
 */
export function cutOwnSockets(): void {
  for (const socket of open) socket.destroy();
}
