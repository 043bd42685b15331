import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, YAMLException } from 'js-yaml';
import { z } from 'zod';
import type { LawDataProblems } from './law-data-error.js';

const speakChinese = z.locales.zhCN().localeError;
const chinese: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'invalid_type' && issue.input === undefined ? '缺少这一项' : speakChinese(issue);

/** Of a value that fits no alternative, the complaints of the alternative that it comes closest to. */
function meantIssues(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const strangers = (issues: z.core.$ZodIssue[]): number =>
    issues.filter((i) => i.code === 'unrecognized_keys').length;
  const [closest] = issue.errors.toSorted((a, b) => strangers(a) - strangers(b) || a.length - b.length);
  return (closest ?? []).flatMap((inner) => meantIssues({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** The parser speaks English; whoever mends the file reads Chinese. */
const FAULTS = [
  ['duplicated mapping key', '同一处的同一个键写了两次'],
  ['bad indentation', '缩进不对，或者冒号、引号、括号没有配对'],
  ['tab characters', '缩进用了制表符，请改用空格'],
  ['deficient indentation', '缺少引号、括号或者其他标点'],
  ['unexpected end of the stream', '缺少引号、括号或者其他标点'],
  ['unidentified alias', '引用了没有定义的锚点（*名称）'],
  ['expected a document', '文件是空的'],
] as const;
function faultOf({ reason, mark }: YAMLException): string {
  const place = mark ? `第 ${mark.line + 1} 行第 ${mark.column + 1} 列：` : '';
  const known = FAULTS.find(([english]) => reason.startsWith(english));
  return `YAML 格式错误：${place}${known?.[1] ?? '无法读懂'}`;
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
    const content = this.content(file, readFileSync(path, 'utf8'));
    if (content === undefined) return undefined;
    const result = schema.safeParse(content.value, { error: chinese });
    if (result.success) return { file, data: result.data };
    for (const issue of result.error.issues.flatMap(meantIssues)) {
      this.problems.add(file, issue.path.join('.'), issue.message);
    }
    return undefined;
  }

  private content(file: string, text: string): { readonly value: unknown } | undefined {
    try {
      return { value: load(text) };
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      this.problems.add(file, '', faultOf(error));
      return undefined;
    }
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
