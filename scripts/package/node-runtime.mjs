import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the builds of nodejs.org, their images and packages keep the licence. */
const LICENCES = ['../LICENSE', '../share/doc/nodejs/LICENSE', '../share/doc/node/LICENSE'];

/** The program that runs this script, which needs nothing beside it, and its licence. */
export function nodeRuntime() {
  const { platform, arch, config, env } = process;
  if (platform !== 'linux' || arch !== 'x64')
    throw new Error(
      `离线安装包只为 Linux x64 制作，本机是 ${platform}-${arch}。请在 Linux x64 上运行 npm run package。`,
    );
  const program = realpathSync(process.execPath);
  const shared = Object.entries(config.variables).filter(
    ([name, value]) => name.startsWith('node_shared') && value === true,
  );
  if (shared.length > 0)
    throw new Error(
      `${program} 依赖系统的动态库（${shared.map(([name]) => name).join('、')}），搬到别的机器上不能运行。请用 nodejs.org 发布的 Node.js 运行 npm run package。`,
    );
  const places = env.NODE_LICENSE ? [env.NODE_LICENSE] : LICENCES.map((each) => join(dirname(program), each));
  const licence = places.find((path) => existsSync(path));
  if (!licence)
    throw new Error(
      `找不到 Node.js 的许可证文件（找过 ${places.join('、')}）。请用环境变量 NODE_LICENSE 指明它的路径。`,
    );
  return { program, licence };
}
