/** Where a command writes: its result to standard output, everything else to standard error. */
export interface Output {
  result(text: string): void;
  note(text: string): void;
}

export const terminal: Output = {
  result: (text) => {
    process.stdout.write(`${text}\n`);
  },
  note: (text) => {
    process.stderr.write(`${text}\n`);
  },
};
