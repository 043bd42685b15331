import JSZip from 'jszip';
import { settledZip } from '../render/settled-zip.js';
import { MANIFEST_NAME, SNAPSHOT_NAME, type Manifest } from './manifest.js';

export interface BundledFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The report in all its formats, the snapshot that proves it, and what says so: the same report gives the same bytes. */
export async function packBundle(
  manifest: Manifest,
  snapshot: string,
  files: readonly BundledFile[],
): Promise<Buffer> {
  const zip = new JSZip();
  zip.file(MANIFEST_NAME, `${JSON.stringify(manifest, null, 2)}\n`);
  zip.file(SNAPSHOT_NAME, snapshot);
  for (const { name, bytes } of files) zip.file(name, bytes);
  const packed = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'DOS' });
  return settledZip(packed);
}
