// node bench/import-speed.mjs [20000]   after a build: how long it takes to import that many applications with all personal data.
import 'reflect-metadata';
import { ledgerSource } from '../dist/src/imports/ledger-source.js';
import { withScratchWorkbench } from '../dist/src/cli/workbench.js';

const count = Number(process.argv[2] ?? 20_000);
const pad = (n, length) => String(n).padStart(length, '0');
const text = Array.from({ length: count }, (_, n) =>
  JSON.stringify({
    kind: 'application',
    ref: `A${n}`,
    applicant: {
      type: 'naturalPerson',
      name: `申请人${n}`,
      idNumber: `11010119900307${pad(n % 10_000, 4)}`,
      phone: `138${pad(n, 8)}`,
      address: `某省某市某路 ${n} 号`,
      email: `a${n}@example.cn`,
    },
    channel: 'online',
    receivedOn: '2024-03-05',
    description: '申请公开某某项目征地补偿安置方案及其批准文件',
    decision: { outcome: 'granted', delivery: 'post', signedOn: '2024-03-20', dispatchedOn: '2024-03-20' },
  }),
).join('\n');

await withScratchWorkbench(async (bench) => {
  const source = await ledgerSource(Buffer.from(text));
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const { accepted } = await bench.imports.importLedger({ source, mode: 'all' });
  const seconds = (performance.now() - began) / 1000;
  const own = process.cpuUsage(cpu).user / 1e6;
  const speed = `${Math.round(accepted / seconds)} a second`;
  console.log(
    `${accepted} applications in ${seconds.toFixed(2)} s, ${speed}; ${own.toFixed(2)} s of this process`,
  );
});
