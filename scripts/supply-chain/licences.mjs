/** Licences under which something may be passed on with the product. */
const SHIPPED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'PostgreSQL',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** What only builds and tests, and never leaves the machine of whoever develops. */
const TOOLS = new Set([...SHIPPED, 'CC-BY-4.0', 'MPL-2.0']);

/** Packages whose manifest names none, or none that is on the list of SPDX: judged by hand, for this version alone. */
const BY_HAND = {
  // Says nothing anywhere; what the same author wrote beside it (chainsaw, for the same reader of streams) is MIT/X11.
  'buffers@0.1.1': 'MIT',
  'chainsaw@0.1.0': 'MIT',
  // Its LICENSE file.
  'duck@0.1.12': 'BSD-2-Clause',
};

/** @returns the licence as an expression of SPDX, or undefined */
export const licenceOf = ({ name, version, license }) =>
  BY_HAND[`${name}@${version}`] ?? (typeof license === 'string' ? license : undefined);

/** `A OR B` is fulfilled by one of them, `A AND B` by both; AND binds closer. */
export function isAllowed(expression, allowed) {
  const bare = expression.trim().replace(/^\(([^()]*)\)$/, '$1');
  return bare.split(' OR ').some((each) => each.split(' AND ').every((id) => allowed.has(id.trim())));
}

export function checkLicences({ packages }) {
  const faults = [];
  for (const each of packages) {
    const licence = licenceOf(each);
    if (licence === undefined) faults.push(`${each.path}: names no licence`);
    else if (!isAllowed(licence, each.dev ? TOOLS : SHIPPED))
      faults.push(
        `${each.path}: ${licence} is not among the licences that are allowed${each.dev ? '' : ' in what is passed on'}`,
      );
  }
  return faults;
}
