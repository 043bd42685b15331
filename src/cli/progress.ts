import { Presets, SingleBar } from 'cli-progress';
import type { ImportProgress } from '../imports/imports.service.js';

export interface ProgressDisplay {
  readonly update: (progress: ImportProgress) => void;
  stop(): void;
}

/** Shorter ledgers are in before a bar helps anybody. */
const LONG_LEDGER_LINES = 2000;

/** A bar on standard error while a long ledger is stored, and nothing at all where that is no terminal. */
export function progressDisplay(stream: NodeJS.WriteStream = process.stderr): ProgressDisplay {
  let bar: SingleBar | undefined;
  return {
    update: ({ phase, lines, of = 0 }) => {
      if (!stream.isTTY || phase === 'examining' || of < LONG_LEDGER_LINES) return;
      if (!bar) {
        const format = '导入台账 {bar} {percentage}%  {value}/{total} 行';
        bar = new SingleBar(
          { format, stream, clearOnComplete: true, hideCursor: true },
          Presets.shades_classic,
        );
        bar.start(of, 0);
      }
      bar.update(lines);
    },
    stop: () => {
      bar?.stop();
    },
  };
}
