import type { ByteSource } from '../../imports/workbook/byte-source.js';
import { openContainer, readThrough } from './container.js';
import { Unacceptable } from './unacceptable.js';

const ROOT_PART = 'OFD.xml';

/** A document of GB/T 33190: an archive whose root part names its bodies. */
export async function checkOfdPackage(source: ByteSource): Promise<void> {
  const entries = await openContainer(source);
  if (!entries.some(({ name }) => name === ROOT_PART))
    throw new Unacceptable('attachment.mismatch', '内容是压缩包，不是 OFD 文件');
  let bodies = 0;
  let root = '';
  await readThrough(
    source,
    entries,
    {
      xml: (part) =>
        part !== ROOT_PART
          ? undefined
          : {
              open(name, _attributes, depth) {
                if (depth === 1) root = name;
                if (name === 'DocRoot') bodies += 1;
              },
            },
    },
    { inflated: 0 },
  );
  if (root !== 'OFD') throw new Unacceptable('attachment.mismatch', '内容不是 OFD 文件');
  if (bodies === 0) throw new Unacceptable('attachment.damaged', '缺少文档的正文');
}
