import { createHash } from 'node:crypto';
import type { Law } from '../../law/law.js';
import { renderHtml } from '../render/html/render-html.js';
import { renderJson } from '../render/json/render-json.js';
import { snapshotFaults } from '../snapshot/snapshot-faults.js';
import type { OpenBundle } from './open-bundle.js';

export interface BundleFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const error = (code: string, message: string): BundleFinding => ({ code, severity: 'error', message });

/**
 * Proves a bundle with nothing but itself and the law data: every file by its hash, every cell of tables 三 and 四 by the
 * records behind it, the pages by what they are printed from.
 */
export function bundleFindings(bundle: OpenBundle, law: Pick<Law, 'edition' | 'editions'>): BundleFinding[] {
  const { manifest, snapshot, snapshotBytes } = bundle;
  const found = [...ofFiles(bundle)];
  if (sha256(snapshotBytes) !== manifest.snapshot.sha256)
    found.push(error('bundle.snapshot', `快照 ${manifest.snapshot.name} 的散列值与清单不符，内容已被改动。`));
  const differs = (['year', 'version', 'edition', 'scope'] as const).filter(
    (key) => manifest[key] !== snapshot[key],
  );
  if (differs.length > 0 || manifest.agency.code !== snapshot.agency.code)
    found.push(error('bundle.manifest', '清单与快照说的不是同一份年度报告。'));
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
  return [
    ...found,
    ...snapshotFaults(snapshot, edition).map(({ code, message }) => error(code, message)),
    ...ofPages(bundle),
  ];
}

function ofFiles({ manifest, files }: OpenBundle): BundleFinding[] {
  const told = new Set(manifest.files.map(({ name }) => name));
  return [
    ...manifest.files.flatMap(({ name, sha256: hash }) => {
      const bytes = files.get(name);
      if (!bytes) return [error('bundle.missing', `缺少文件“${name}”。`)];
      return sha256(bytes) === hash
        ? []
        : [error('bundle.file', `文件“${name}”的散列值与清单不符，内容已被改动。`)];
    }),
    ...[...files.keys()]
      .filter((name) => !told.has(name))
      .map((name) => error('bundle.extra', `文件“${name}”不在清单里。`)),
  ];
}

/** The same snapshot gives the same page, as long as the same program prints it. */
function ofPages({ manifest, files, snapshot }: OpenBundle): BundleFinding[] {
  const printed: Readonly<Record<string, () => string>> = {
    html: () => renderHtml(snapshot.document),
    json: () => renderJson(snapshot.document, snapshot.tables),
  };
  return manifest.files.flatMap(({ name, format }) => {
    const again = printed[format]?.();
    if (again === undefined || again === files.get(name)?.toString('utf8')) return [];
    return [
      {
        code: 'bundle.reprint',
        severity: 'warning' as const,
        message: `由快照重新生成的“${name}”与所附的不同：可能由另一版本的程序生成，也可能内容已被改动。`,
      },
    ];
  });
}
