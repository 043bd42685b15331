import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Law } from '../../law/law.js';
import { isReportFormat, renderReport } from '../render/render-report.js';
import { printingProgram } from '../snapshot/printing-program.js';
import { snapshotFaults } from '../snapshot/snapshot-faults.js';
import type { Manifest } from './manifest.js';
import type { OpenBundle } from './open-bundle.js';

export interface BundleFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

type Told = Pick<Manifest, 'agency' | 'year' | 'version' | 'edition' | 'scope' | 'preparedBy'>;

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const error = (code: string, message: string): BundleFinding => ({ code, severity: 'error', message });

/**
 * Proves a bundle with nothing but itself and the law data: every file by its hash, every cell of tables 三 and 四 by the
 * records behind it, every document by printing it again. Where it came from, it cannot prove: who makes up all of it, hashes
 * included, is found by the hash that was published, or by the database.
 */
export async function bundleFindings(
  bundle: OpenBundle,
  law: Pick<Law, 'edition' | 'editions'>,
): Promise<BundleFinding[]> {
  const { manifest, snapshot, snapshotBytes } = bundle;
  const found = [...ofFiles(bundle)];
  if (sha256(snapshotBytes) !== manifest.snapshot.sha256)
    found.push(error('bundle.snapshot', `快照 ${manifest.snapshot.name} 的散列值与清单不符，内容已被改动。`));
  if (!isDeepStrictEqual(told(manifest), told(snapshot)))
    found.push(error('bundle.manifest', '清单与快照说的不是同一份年度报告，或者不是同一个编制人。'));
  if (!law.editions.some(({ id }) => id === snapshot.edition))
    return [
      ...found,
      error('bundle.edition', `本程序没有 ${snapshot.edition} 版的年报格式，无法核验各格数字。`),
    ];
  const edition = law.edition(snapshot.edition);
  if (sha256(Buffer.from(JSON.stringify(edition))) !== snapshot.law.edition) {
    found.push({
      code: 'bundle.law',
      severity: 'warning',
      message: '本程序的年报格式数据与编制时的不同，以下按本程序的数据核验。',
    });
  }
  found.push(...snapshotFaults(snapshot, edition).map(({ code, message }) => error(code, message)));
  // What is wrong already need not be printed.
  return found.some(({ severity }) => severity === 'error') ? found : [...found, ...(await ofPrint(bundle))];
}

/** What manifest and snapshot both say. */
const told = ({ agency, year, version, edition, scope, preparedBy }: Told): unknown[] => [
  ...[agency.code, agency.name, year, version, edition, scope],
  ...[preparedBy.username, preparedBy.name],
];

function ofFiles({ manifest, files }: OpenBundle): BundleFinding[] {
  const told = new Set(manifest.files.map(({ name }) => name));
  return [
    ...manifest.files.flatMap(({ name, format, sha256: hash }) => {
      const bytes = files.get(name);
      if (!bytes) return [error('bundle.missing', `缺少文件“${name}”。`)];
      if (!isReportFormat(format))
        return [error('bundle.format', `“${name}”在清单里的格式“${format}”不是年度报告的格式。`)];
      return sha256(bytes) === hash
        ? []
        : [error('bundle.file', `文件“${name}”的散列值与清单不符，内容已被改动。`)];
    }),
    ...[...files.keys()]
      .filter((name) => !told.has(name))
      .map((name) => error('bundle.extra', `文件“${name}”不在清单里。`)),
  ];
}

/** The same snapshot gives the same bytes, as long as the same program prints them in the same fonts; which, the snapshot says. */
async function ofPrint({ manifest, files, snapshot }: OpenBundle): Promise<BundleFinding[]> {
  const { document, tables, program } = snapshot;
  const own = printingProgram(undefined);
  const found: BundleFinding[] = [];
  for (const { name, format } of manifest.files) {
    if (!isReportFormat(format)) continue;
    const again = await renderReport(format, document, tables);
    if (files.get(name)?.equals(again.bytes) === true) continue;
    const isSame = program?.version === own.version && (format !== 'pdf' || program.fonts === own.fonts);
    found.push(
      isSame
        ? error('bundle.reprint', `由快照重新生成的“${name}”与所附的不同，内容已被改动。`)
        : {
            code: 'bundle.reprint',
            severity: 'warning',
            message: `由快照重新生成的“${name}”与所附的不同：它由另一版本的程序或者另外的字体生成，没有能够核验，也可能内容已被改动。`,
          },
    );
  }
  return found;
}
