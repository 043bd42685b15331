const SIGNALS: Partial<Record<NodeJS.Signals, number>> = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

/**
 * Runs the clean-up when the process ends before it was called off: by a signal, process.exit() or an uncaught error.
 * @param cleanUp synchronous: nothing can be awaited at the end of a process
 * @returns calls it off
 */
export function atEnd(cleanUp: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals): void => {
    process.exit(128 + (SIGNALS[signal] ?? 0));
  };
  const signals = Object.keys(SIGNALS) as NodeJS.Signals[];
  process.once('exit', cleanUp);
  for (const signal of signals) process.once(signal, onSignal);
  return () => {
    process.off('exit', cleanUp);
    for (const signal of signals) process.off(signal, onSignal);
  };
}
