import type { DataSource, QueryRunner } from 'typeorm';
import { DatabaseStartError } from './database-start-error.js';

interface Applied {
  readonly name: string;
  readonly timestamp: number;
}

/**
 * Whether this version knows the schema that it finds: one of a later version may have lost what this one reads, and from one
 * that is too old there is no way.
 * @param oldest name of the migration that a schema must have had, or a later one
 * @returns whether there is a schema at all
 * @throws DatabaseStartError `schema.newer`, `schema.tooOld`
 */
export async function checkSchemaVersion(
  runner: QueryRunner,
  source: DataSource,
  oldest: string,
): Promise<boolean> {
  const applied = await appliedTo(runner);
  const floor = Number(oldest.slice(-13));
  const latest = applied.at(-1);
  if (latest === undefined) return false;
  if (latest.timestamp < floor)
    throw new DatabaseStartError(
      'schema.tooOld',
      `数据库结构太旧（最后一次升级是 ${latest.name}），本版本不能直接从它升级。程序已停止，数据库原样未动。` +
        '请先用介于两者之间的版本启动一次，再换用本版本。',
    );
  const known = new Set(source.migrations.map(({ name, constructor }) => name ?? constructor.name));
  const newer = applied.filter(({ name, timestamp }) => timestamp >= floor && !known.has(name));
  if (newer.length > 0)
    throw new DatabaseStartError(
      'schema.newer',
      `数据库结构比本程序新（${newer.map(({ name }) => name).join('、')}）。程序已停止，数据库原样未动。` +
        '请使用升级后的版本；要退回本版本，请把升级以前的备份恢复到一个空的数据库。',
    );
  return true;
}

async function appliedTo(runner: QueryRunner): Promise<Applied[]> {
  const [found] = (await runner.query(`select to_regclass('public.migrations') is not null as "exists"`)) as {
    exists: boolean;
  }[];
  if (!found?.exists) return [];
  const rows = (await runner.query(
    'select name, "timestamp"::text from public.migrations order by migrations."timestamp", id',
  )) as {
    name: string;
    timestamp: string;
  }[];
  return rows.map(({ name, timestamp }) => ({ name, timestamp: Number(timestamp) }));
}
