/** One thing wrong in a law data file. `path` is the place inside the file, `reason` a Chinese sentence. */
export interface LawDataProblem {
  readonly file: string;
  readonly path: string;
  readonly reason: string;
}

/** The law data cannot be trusted: everything found wrong, so that it is mended in one go. The program must not start. */
export class LawDataError extends Error {
  constructor(readonly problems: readonly LawDataProblem[]) {
    const lines = problems.map(({ file, path, reason }) => `  ${file}${path && ` › ${path}`}：${reason}`);
    super(`法规数据有 ${String(problems.length)} 处错误，请按提示改正后重新启动：\n${lines.join('\n')}`);
    this.name = 'LawDataError';
  }
}

/** Collects problems of all files before anything is refused. */
export class LawDataProblems {
  readonly found: LawDataProblem[] = [];

  add(file: string, path: string, reason: string): void {
    this.found.push({ file, path, reason });
  }

  /** Whether anything is wrong in that file, so that what follows from it need not be told as well. */
  has(file: string): boolean {
    return this.found.some((problem) => problem.file === file);
  }

  /** @throws LawDataError when anything was found. */
  throwIfAny(): void {
    if (this.found.length > 0) throw new LawDataError(this.found);
  }
}
