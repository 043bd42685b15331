// What a benchmark found, on the screen and in docs/proofs.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

const revision = () => {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
};

/** @param judged whether targets are held against what was reached, or only measured */
export function results({ judged }) {
  const lines = [];
  let failed = 0;
  const say = (text = '') => {
    lines.push(text);
    console.log(text);
  };
  return {
    say,
    /** One target: what was reached, and whether that is enough. */
    target(id, what, reached, holds) {
      if (!holds) failed += 1;
      const verdict = judged ? (holds ? 'reached ' : 'MISSED  ') : 'measured';
      say(`${verdict}  ${id}  ${what}: ${reached}`);
    },
    load: () =>
      `load average ${loadavg()
        .map((load) => load.toFixed(1))
        .join(' ')}`,
    record(name, command) {
      mkdirSync('docs/proofs', { recursive: true });
      const date = new Date().toISOString().slice(0, 10);
      const head = `${command}\nNode ${process.version}, ${date}, commit ${revision()}, ${cpus().length} cores`;
      writeFileSync(`docs/proofs/${name}-${date}.txt`, `${head}\n${lines.join('\n')}\n`);
    },
    /** Whether all targets were reached. */
    passed: () => failed === 0 || !judged,
  };
}
