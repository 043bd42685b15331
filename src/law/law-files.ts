import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, type Document, type YAMLError } from 'yaml';
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
const FAULTS: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  DUPLICATE_KEY: '同一处的同一个键写了两次',
  BAD_INDENT: '缩进不对，或者括号没有配对',
  TAB_AS_INDENT: '缩进用了制表符，请改用空格',
  MISSING_CHAR: '缺少引号、括号或者其他标点',
};
function faultOf({ code, linePos }: YAMLError): string {
  const place = linePos ? `第 ${linePos[0].line} 行第 ${linePos[0].col} 列：` : '';
  return `YAML 格式错误：${place}${FAULTS[code] ?? `无法读懂（${code}）`}`;
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
    const content = this.content(file, document);
    if (content === undefined) return undefined;
    const result = schema.safeParse(content.value, { error: chinese });
    if (result.success) return { file, data: result.data };
    for (const issue of result.error.issues.flatMap(meantIssues)) {
      this.problems.add(file, issue.path.join('.'), issue.message);
    }
    return undefined;
  }

  private content(file: string, document: Document.Parsed): { readonly value: unknown } | undefined {
    for (const error of document.errors) this.problems.add(file, '', faultOf(error));
    if (document.errors.length > 0) return undefined;
    try {
      return { value: document.toJS() };
    } catch {
      this.problems.add(file, '', 'YAML 格式错误：引用了没有定义的锚点（*名称）');
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
