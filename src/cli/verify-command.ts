import { AnchorFile } from '../audit/anchor-file.js';
import { readPublicKey } from '../audit/anchor-key.js';
import { readOptions, text } from './arguments.js';
import type { ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import { auditJson, printAudit } from './print-audit.js';
import { UsageError } from './usage-error.js';
import { verifyBundle } from './verify-bundle.js';
import { verifyCases } from './verify-cases.js';
import { withAudit } from './with-audit.js';

/**
 * `verify --audit`: holds the audit trail against itself and against the anchors that were kept; `--cases`: cases against their
 * facts; `verify 文件`: the bundle of an annual report against itself, and with `--database` against the register.
 */
export function verifyCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  if (
    args.some((argument) => !argument.startsWith('-')) &&
    !args.some((argument) => /^--(audit|cases)$/.test(argument))
  )
    return verifyBundle(args, output);
  const values = readOptions(args, {
    audit: { type: 'boolean' },
    cases: { type: 'boolean' },
    agency: { type: 'string' },
    anchors: { type: 'string' },
    'public-key': { type: 'string' },
    json: { type: 'boolean' },
  });
  if ((values.audit === true) === (values.cases === true))
    throw new UsageError(
      '请指明要核验什么：verify --audit 核验审计记录，verify --cases 核验办件与其办理环节是否相符，verify 文件 核验年度报告的成套文件。',
    );
  if (values.cases === true)
    return verifyCases({ code: text(values, 'agency'), json: values.json === true }, output);
  const copy = text(values, 'anchors');
  const publicKeyFile = text(values, 'public-key');
  const elsewhere = {
    file: copy === undefined ? undefined : new AnchorFile(copy),
    publicKey: publicKeyFile === undefined ? undefined : readPublicKey(publicKeyFile),
  };
  if (copy !== undefined && !elsewhere.file?.exists)
    throw new UsageError(`--anchors 指明的文件“${copy}”不存在，请核对路径。`);
  const code = text(values, 'agency');
  return withAudit(output, async ({ verifier, system }) => {
    const agencies = await system.readOnly((manager) =>
      manager.query<{ id: number; code: string }[]>('select id, code from agency'),
    );
    const chosen = agencies.find((agency) => agency.code === code);
    if (code !== undefined && !chosen) throw new UsageError(`没有代码为“${code}”的机关，请核对 --agency。`);
    const verdict = chosen ? await verifier.one(chosen.id, elsewhere) : await verifier.all(elsewhere);
    const codes = new Map(agencies.map((agency) => [agency.id, agency.code]));
    output.result(
      values.json === true ? JSON.stringify(auditJson(verdict, codes)) : printAudit(verdict, codes),
    );
    const faults = verdict.chains.reduce((sum, { faultTotal }) => sum + faultTotal, 0);
    return faults + verdict.anchors.faults.length === 0 ? 0 : 1;
  });
}
