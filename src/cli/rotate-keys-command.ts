import { loadConfig } from '../platform/config/config.js';
import { addOwnKey, hasKeysOfItsOwn, ownKeyFile } from '../platform/protection/key-source.js';
import { connect } from '../server/connect.js';
import { openProtection } from '../server/protect.js';
import { readOptions } from './arguments.js';
import { nameSealing, reasonSealing } from './audit-bench.js';
import type { ExitCode } from './exit-code.js';
import type { Output } from './output.js';

/**
 * Seals everything anew with the current key. Where the operator keeps the keys, the new one has been put first before and
 * every server started again with both; where this program keeps them, it makes the new one.
 */
export async function rotateKeysCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  const { unseal } = readOptions(args, { unseal: { type: 'boolean' } });
  const config = loadConfig();
  const note = (line: string): void => {
    output.note(line);
  };
  const { dataSource, database } = await connect(config, note, 'apart');
  try {
    // First with the keys as they are: a key that nobody can check is no ground to make another.
    let { cipher, register, sealing, secrets, letters } = await openProtection(config, dataSource);
    if (unseal) {
      const count = (await sealing.unsealAll()) + (await secrets.unsealAll()) + (await letters.unsealAll());
      await register.retireAll();
      output.result(`已解密 ${count} 项。下一次启动服务会重新加密。`);
      return 0;
    }
    if (!hasKeysOfItsOwn(config)) {
      addOwnKey(config.dataDir);
      ({ cipher, register, sealing, secrets, letters } = await openProtection(config, dataSource));
      note(`新密钥已写入 ${ownKeyFile(config.dataDir)}，请备份；旧密钥保留在后面，恢复旧备份时仍需要它。`);
    }
    const reasons = reasonSealing(dataSource, cipher);
    const names = nameSealing(dataSource, cipher);
    const count =
      (await sealing.sealAll()) +
      (await secrets.sealAll()) +
      (await letters.sealAll()) +
      (await reasons.sealAll()) +
      (await names.sealAll());
    await register.retireFormer(cipher);
    output.result(`已用密钥 ${cipher.keyIds[0] ?? ''} 重新加密 ${count} 项。`);
    return 0;
  } finally {
    await dataSource.destroy();
    await database.stop();
  }
}
