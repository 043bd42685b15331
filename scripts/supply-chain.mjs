// `node scripts/supply-chain.mjs`: what comes from outside is what was looked at: the lock file, install scripts, licences and
// the bill of materials. Needs no network, and so tells nothing about known holes: that is `npm audit` (docs/security.md).
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkInstallScripts } from './supply-chain/install-scripts.mjs';
import { checkLicences } from './supply-chain/licences.mjs';
import { checkLockfile, readProject } from './supply-chain/lockfile.mjs';

const root = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..');
const project = readProject(root);
const faults = [...checkLockfile(project), ...checkInstallScripts(project), ...checkLicences(project)];
for (const fault of faults) console.error(`supply chain: ${fault}`);
if (faults.length > 0) process.exit(1);
console.log(`supply chain: ${project.packages.length} packages, nothing that was not looked at`);
