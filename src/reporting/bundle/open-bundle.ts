import JSZip from 'jszip';
import { DomainError } from '../../law/domain-error.js';
import type { ReportSnapshot } from '../snapshot/report-snapshot.js';
import { snapshotSchema } from '../snapshot/snapshot-schema.js';
import { MANIFEST_NAME, manifestSchema, type Manifest } from './manifest.js';

/** No bundle of ours comes near; a file that swells beyond is not opened further. */
const LARGEST = 256 * 1024 * 1024;
const MOST_FILES = 32;

export interface OpenBundle {
  readonly manifest: Manifest;
  readonly snapshotBytes: Buffer;
  readonly snapshot: ReportSnapshot;
  /** By name, without the manifest and the snapshot. */
  readonly files: ReadonlyMap<string, Buffer>;
}

const unreadable = (reason: string): DomainError =>
  new DomainError(
    'bundle.unreadable',
    `这不是本系统的年度报告成套文件：${reason}。请指明从系统下载的成套文件。`,
  );

/** @throws DomainError `bundle.unreadable` with the reason */
export async function openBundle(bytes: Buffer): Promise<OpenBundle> {
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw unreadable('不是压缩文件，或者已经损坏');
  });
  const entries = Object.values(zip.files).filter(({ dir }) => !dir);
  if (entries.length > MOST_FILES) throw unreadable(`里面有 ${entries.length} 个文件`);
  const files = new Map<string, Buffer>();
  let total = 0;
  for (const entry of entries) {
    const content = await contentOf(entry, LARGEST - total);
    total += content.length;
    files.set(entry.name, content);
  }
  const manifest = manifestSchema.safeParse(jsonOf(files.get(MANIFEST_NAME)));
  if (!manifest.success) throw unreadable(`缺少 ${MANIFEST_NAME}，或者它的内容不完整`);
  const { name } = manifest.data.snapshot;
  const snapshotBytes = files.get(name);
  const snapshot = jsonOf(snapshotBytes);
  if (!snapshotBytes || !snapshotSchema.safeParse(snapshot).success)
    throw unreadable(`缺少 ${name}，或者它的内容不完整`);
  files.delete(MANIFEST_NAME);
  files.delete(name);
  // As it was read: the schema would put the keys in another order, and print other bytes.
  return {
    manifest: manifest.data,
    snapshotBytes,
    snapshot: snapshot as ReportSnapshot,
    files,
  };
}

/** Given up as soon as it is larger than it may be: what a ZIP says of its sizes need not be true. */
function contentOf(entry: JSZip.JSZipObject, most: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stream = entry.nodeStream('nodebuffer');
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) {
        stream.pause();
        reject(unreadable('展开后过大'));
        return;
      }
      chunks.push(chunk);
    });
    stream.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    stream.on('error', () => {
      reject(unreadable(`${entry.name} 已经损坏`));
    });
  });
}

function jsonOf(bytes: Buffer | undefined): unknown {
  try {
    return bytes === undefined ? undefined : (JSON.parse(bytes.toString('utf8')) as unknown);
  } catch {
    return undefined;
  }
}
