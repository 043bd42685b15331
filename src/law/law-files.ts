import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { LawDataProblems } from './law-data-error.js';

const chinese = z.locales.zhCN().localeError;

/** Of a value that fits no alternative, the complaints of the alternative that it comes closest to. */
function meantIssues(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const strangers = (issues: z.core.$ZodIssue[]): number =>
    issues.filter((i) => i.code === 'unrecognized_keys').length;
  const [closest] = issue.errors.toSorted((a, b) => strangers(a) - strangers(b) || a.length - b.length);
  return (closest ?? []).flatMap((inner) => meantIssues({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** A data file that was read and has the right shape; its name is kept for the messages of later checks. */
export interface LawFile<T> {
  readonly file: string;
  readonly data: T;
}

/** Reads YAML files below one folder; what is wrong is collected, not thrown. */
export class LawFiles {
  constructor(
    private readonly folder: string,
    private readonly problems: LawDataProblems,
  ) {}

  /** @returns undefined when the file is missing, is no YAML or has another shape. */
  read<T>(file: string, schema: z.ZodType<T>): LawFile<T> | undefined {
    const path = join(this.folder, file);
    if (!existsSync(path)) {
      this.problems.add(file, '', '文件不存在');
      return undefined;
    }
    const document = parseDocument(readFileSync(path, 'utf8'));
    for (const error of document.errors) this.problems.add(file, '', `YAML 格式错误：${error.message}`);
    if (document.errors.length > 0) return undefined;
    const result = schema.safeParse(document.toJS(), { error: chinese });
    if (result.success) return { file, data: result.data };
    for (const issue of result.error.issues.flatMap(meantIssues)) {
      this.problems.add(file, issue.path.join('.'), issue.message);
    }
    return undefined;
  }

  /** Every file of the subfolder whose name matches, in the order of their names. */
  readAll<T>(subfolder: string, name: RegExp, schema: z.ZodType<T>): LawFile<T>[] {
    const path = join(this.folder, subfolder);
    const files = existsSync(path) ? readdirSync(path).filter((file) => name.test(file)) : [];
    if (files.length === 0) this.problems.add(subfolder, '', '文件夹里没有数据文件');
    return files
      .sort()
      .map((file) => this.read(`${subfolder}/${file}`, schema))
      .filter((file) => file !== undefined);
  }
}
