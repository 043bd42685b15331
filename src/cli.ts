import { sentenceOf } from './cli/exit-code.js';
import type { ExitCode } from './cli/exit-code.js';
import { terminal } from './cli/output.js';
import type { Output } from './cli/output.js';

type Command = (args: readonly string[], output: Output) => Promise<ExitCode>;

/** Loaded when asked for: a due date needs neither a database nor the letters. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  tables: async () => (await import('./cli/tables-command.js')).tablesCommand,
  report: async () => (await import('./cli/report-command.js')).reportCommand,
  check: async () => (await import('./cli/check-command.js')).checkCommand,
  deadline: async () => (await import('./cli/deadline-command.js')).deadlineCommand,
  fees: async () => (await import('./cli/fees-command.js')).feesCommand,
  verify: async () => (await import('./cli/verify-command.js')).verifyCommand,
  anchor: async () => (await import('./cli/anchor-command.js')).anchorCommand,
  jobs: async () => (await import('./cli/jobs-command.js')).jobsCommand,
  notifications: async () => (await import('./cli/notifications-command.js')).notificationsCommand,
  backup: async () => (await import('./cli/backup-command.js')).backupCommand,
  restore: async () => (await import('./cli/restore-command.js')).restoreCommand,
  'rotate-keys': async () => (await import('./cli/rotate-keys-command.js')).rotateKeysCommand,
  'reset-admin': async () => (await import('./cli/reset-admin-command.js')).resetAdminCommand,
};

const USAGE = `用法：npm run -s gongkai -- <命令> [选项]

  tables --ledger 文件 --year 年度 [--year 年度 …] [--edition 2019|2021] [--agency 代码]
         [--scope own|rollup] [--as-of 日期] [--json]
         导入台账（JSONL 或 XLSX），输出各年度的表二、表三、表四及勾稽结果；
         用 --from 日期 --to 日期 代替 --year，可统计任意期间
  report --ledger 文件 --year 年度 --agency 名称 --out 目录 [--narrative 文件.md]
         [--edition 2019|2021] [--scope own|rollup] [--format docx,pdf,html,xlsx,json] [--no-charts]
         生成整份政府信息公开工作年度报告；网页格式末尾附数据图示，--no-charts 不附
  check 文件 [--previous 上年度报告的文件] [--json]
         检查任一机关公布的年度报告（HTML、DOCX、含文字的 PDF 或纯文本）：表三、表四的勾稽关系，
         文字与表格是否一致，给出上年度报告时还检查上下年度是否衔接
  deadline --received 日期 [--event 类型=日期[:天数] …] [--on 日期] [--json]
         [--calendar 文件 … | --database]
         由收到日期和办理事项推算答复期限，逐日说明理由和条款；--calendar 另用放假通知的文件，
         --database 用数据库中已载入的放假安排
  fees --items 件数 | --pages 页数 [--json]
         计算信息处理费：按一个自然月内的件数或一件申请的页数

  verify 文件 [--database] [--json]
         核验年度报告的成套文件：各文件的散列值、勾稽关系、每一格是否由所附记录计得；
         --database 还与数据库的登记和审计记录核对
  verify --audit [--agency 代码] [--anchors 文件] [--public-key 文件] [--json]
         核验审计记录的散列链和锚点，说明能证明什么、不能证明什么；
         --anchors、--public-key 用另外保存的锚点文件和公钥核验
  verify --cases [--agency 代码] [--json]
         逐件重放办理环节，核验存储的阶段、收到日期、答复轮次、办结和统计是否与之相符
  anchor 签署各审计链的链头，追加到锚点文件（每次启动时也会签署）
  jobs [--retry]
         查看后台作业：等待执行的件数，多次失败已停止的作业和原因；--retry 重新执行已停止的作业
  notifications [--release newer|all|none | --test 用户名]
         查看通知的发送情况；恢复备份以后发送是暂停的，--release 恢复发送：newer 只发送恢复以后产生的，
         all 连同备份里尚未发送的，none 都不发送。--test 向该用户的接收地址发送测试消息
  backup --out 文件夹 [--recipient age公钥 …] [--with-keys] [--keep 个数]
         备份全部数据和附件，服务运行时也可以；给出公钥的加密，--with-keys 连同密钥文件（须加密），
         --keep 只留最近的几次；--new-identity 文件 生成一对 age 密钥
  restore 备份文件夹 [--identity 私钥文件] [--check]
         把备份恢复到空的数据库；--check 只逐字节核对备份，不恢复
  rotate-keys [--unseal]
         用当前（第一个）密钥重新加密全部申请人信息；密钥由程序保管时先生成一个新密钥。
         --unseal 全部解密，仅用于退回旧版本之前
  reset-admin [--user 用户名]
         系统管理员忘记密码或丢失动态口令时，给出新的一次性密码（默认用户 admin）

退出码：0 正常；1 有被拒绝的行、勾稽不符、报告有错误或已停止的作业；2 用法错误或文件无法读取`;

async function run([name = '', ...args]: readonly string[]): Promise<ExitCode> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    terminal.note(name === '' || name === '--help' ? USAGE : `没有“${name}”这个命令。\n\n${USAGE}`);
    return name === '--help' ? 0 : 2;
  }
  if (args.includes('--help')) {
    terminal.note(USAGE);
    return 0;
  }
  try {
    const command = await load();
    return await command(args, terminal);
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === undefined) throw error;
    terminal.note(sentence);
    return 2;
  }
}

process.exitCode = await run(process.argv.slice(2));
