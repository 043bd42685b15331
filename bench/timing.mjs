export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
};

/** Milliseconds of several runs after a warm-up; what the last run gave comes along. */
export async function time(work, { runs = 9, warm = 2 } = {}) {
  for (let i = 0; i < warm; i += 1) await work();
  const milliseconds = [];
  let result;
  for (let i = 0; i < runs; i += 1) {
    const start = process.hrtime.bigint();
    result = await work();
    milliseconds.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return {
    median: median(milliseconds),
    min: Math.min(...milliseconds),
    max: Math.max(...milliseconds),
    result,
  };
}

/** Two kinds of work in turn, so that a drifting machine drifts under both; the ratio is taken pair by pair. */
export async function compare(work, yardstick, { runs = 41, warm = 10 } = {}) {
  for (let i = 0; i < warm; i += 1) {
    await work();
    await yardstick();
  }
  const [ours, theirs] = [[], []];
  for (let i = 0; i < runs; i += 1) {
    ours.push((await time(work, { runs: 1, warm: 0 })).median);
    theirs.push((await time(yardstick, { runs: 1, warm: 0 })).median);
  }
  return {
    median: median(ours),
    yardstick: median(theirs),
    ratio: median(ours.map((value, i) => value / theirs[i])),
  };
}

export const ms = (value) => `${value < 10 ? value.toFixed(2) : value.toFixed(1)} ms`;
