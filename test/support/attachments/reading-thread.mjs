// Reads an address again and again, in a thread of its own: what the test beside it does delays no measurement.
import { parentPort, workerData } from 'node:worker_threads';

const { url, headers, pauseMs } = workerData;
const times = [];
let stopped = false;
parentPort.once('message', () => {
  stopped = true;
});
while (!stopped) {
  const begun = performance.now();
  const answer = await fetch(url, { headers });
  await answer.text();
  if (answer.status !== 200) throw new Error(`${url} was answered ${answer.status}`);
  times.push(performance.now() - begun);
  await new Promise((resolve) => setTimeout(resolve, pauseMs));
}
parentPort.postMessage(times.sort((a, b) => a - b));
