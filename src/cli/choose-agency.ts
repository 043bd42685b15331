import type { TreeAgency } from '../agencies/agency-tree.repository.js';
import { UsageError } from './usage-error.js';

const listed = (agencies: readonly TreeAgency[]): string =>
  agencies
    .slice(0, 10)
    .map(({ code, name }) => `${code}（${name}）`)
    .join('、');

/** The agency that is named by code, or the only one at the top of the ledger. */
export function agencyByCode(agencies: readonly TreeAgency[], code: string | undefined): TreeAgency {
  const found = code === undefined ? onlyRoot(agencies) : agencies.find((agency) => agency.code === code);
  if (found) return found;
  throw new UsageError(
    code === undefined
      ? `台账中有多个最上级单位，请用 --agency 指明代码：${listed(agencies)}。`
      : `台账中没有代码为“${code}”的单位，现有：${listed(agencies)}。`,
  );
}

function onlyRoot(agencies: readonly TreeAgency[]): TreeAgency | undefined {
  const roots = agencies.filter(({ parentId }) => parentId === null);
  return roots.length === 1 ? roots[0] : undefined;
}

/** The agency that is named by name or code; a ledger of one agency may be given any name to print. */
export function agencyByName(agencies: readonly TreeAgency[], name: string): TreeAgency {
  const found = agencies.find((agency) => agency.name === name || agency.code === name);
  if (found) return found;
  const [only, ...others] = agencies;
  if (only && others.length === 0) return only;
  throw new UsageError(`台账中没有名为“${name}”的单位，现有：${listed(agencies)}。`);
}
