import { CaseIntegrity, type DifferingCase } from '../cases/integrity/case-integrity.js';
import type { StoredPart } from '../cases/integrity/stored-differences.js';
import { CaseLogRepository } from '../cases/workflow/case-log.repository.js';
import { RegisterExportRepository } from '../imports/register-export.repository.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { openProtection } from '../server/protect.js';
import { EffectiveSettings } from '../settings/effective-settings.js';
import type { ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import { textTable } from './text-table.js';
import { UsageError } from './usage-error.js';
import { withDatabase } from './with-database.js';

const PARTS: Readonly<Record<StoredPart, string>> = {
  stage: '阶段',
  receipt: '收到日期',
  closing: '办结',
  rounds: '答复轮次',
  count: '统计',
};

interface Checked {
  readonly code: string;
  readonly cases: number;
  readonly differing: readonly DifferingCase[];
}

/** `verify --cases`: what is stored of every case against a fresh replay of its facts, each agency in one snapshot. */
export function verifyCases(
  { code, json }: { readonly code: string | undefined; readonly json: boolean },
  output: Output,
): Promise<ExitCode> {
  return withDatabase<ExitCode>(output, async (dataSource, config) => {
    const { cipher } = await openProtection(config, dataSource);
    const register = new RegisterExportRepository(cipher);
    const integrity = new CaseIntegrity(register, new CaseLogRepository(), new EffectiveSettings());
    const agencies = await new SystemTransaction(dataSource).readOnly((manager) =>
      manager.query<{ id: number; code: string }[]>('select id, code from agency order by code'),
    );
    const chosen = agencies.filter((agency) => code === undefined || agency.code === code);
    if (code !== undefined && chosen.length === 0)
      throw new UsageError(`没有代码为“${code}”的机关，请核对 --agency。`);
    const tenant = new TenantTransaction(dataSource);
    const checked: Checked[] = [];
    for (const agency of chosen) {
      const context = { agencyId: agency.id, scope: 'own' } as const;
      checked.push(
        await tenant.readOnly(context, async (manager) => {
          const differing: DifferingCase[] = [];
          let cases = 0;
          for await (const page of integrity.all(manager, agency.id)) {
            cases += page.read;
            differing.push(...page.differing);
          }
          return { code: agency.code, cases, differing };
        }),
      );
    }
    output.result(json ? JSON.stringify(answer(checked)) : printed(checked));
    return checked.every(({ differing }) => differing.length === 0) ? 0 : 1;
  });
}

const answer = (checked: readonly Checked[]): object => ({
  agencies: checked.map(({ code, cases, differing }) => ({
    code,
    cases,
    differing: differing.map(({ caseNo, ref, parts }) => ({ caseNo, ref, parts })),
  })),
});

function printed(checked: readonly Checked[]): string {
  const table = textTable([
    ['机关', '办件', '结论'],
    ...checked.map(({ code, cases, differing }) => [
      code,
      String(cases),
      differing.length === 0 ? '相符' : `${differing.length} 件不符`,
    ]),
  ]);
  const lines = checked.flatMap(({ code, differing }) =>
    differing.map(
      ({ caseNo, ref, parts }) =>
        `${code} ${caseNo ?? ref}：存储的${parts.map((part) => PARTS[part]).join('、')}与其办理环节重放的结果不符。`,
    ),
  );
  const remedy =
    lines.length > 0 ? ['请核对数据库是否被直接改动；该件再登记任一环节时，会按办理环节重新写入。'] : [];
  return [table, ...lines, ...remedy].join('\n');
}
