import { readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 20;
const CHECKER = 'checker-process';

interface Life {
  peakKilobytes: number;
  readonly since: number;
  until: number;
}

const told = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** The most that a process has ever held, as the system counts it. */
export const peakKilobytesOf = (pid: number | string): number =>
  Number(/^VmHWM:\s+(\d+) kB/m.exec(told(`/proc/${pid}/status`))?.[1] ?? 0);

/** Watches a server and every process that it starts to look into a file. */
export class ProcessWatch {
  readonly #lives = new Map<string, Life>();
  readonly #timer: NodeJS.Timeout;
  #atOnce = 0;

  constructor(private readonly server: number) {
    this.#timer = setInterval(() => {
      this.#look();
    }, EVERY_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  get checkers(): number {
    return this.#lives.size;
  }
  get mostAtOnce(): number {
    return this.#atOnce;
  }
  /** Of any one of them. */
  get checkerMegabytes(): number {
    return Math.max(0, ...[...this.#lives.values()].map(({ peakKilobytes }) => peakKilobytes)) / 1024;
  }
  get longestSeconds(): number {
    return Math.max(0, ...[...this.#lives.values()].map(({ since, until }) => until - since)) / 1000;
  }
  get serverMegabytes(): number {
    return peakKilobytesOf(this.server) / 1024;
  }

  #look(): void {
    const now = performance.now();
    const running = this.#children().filter((pid) => told(`/proc/${pid}/cmdline`).includes(CHECKER));
    this.#atOnce = Math.max(this.#atOnce, running.length);
    for (const pid of running) {
      const life = this.#lives.get(pid) ?? { peakKilobytes: 0, since: now, until: now };
      life.peakKilobytes = Math.max(life.peakKilobytes, peakKilobytesOf(pid));
      life.until = now;
      this.#lives.set(pid, life);
    }
  }

  #children(): string[] {
    return readdirSync(`/proc/${this.server}/task`).flatMap((thread) =>
      told(`/proc/${this.server}/task/${thread}/children`).split(' ').filter(Boolean),
    );
  }
}
