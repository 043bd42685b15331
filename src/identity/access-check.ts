import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { DeclaredRoutes } from './declared-routes.js';
import type { DeclaredRoute } from './declared-routes.js';

/** Routes that say nothing, or something impossible, about who may use them. The message is for whoever starts the server. */
export class AccessUndeclaredError extends Error {
  constructor(problems: readonly string[]) {
    super(`接口的访问规则有误，服务没有启动：\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'AccessUndeclaredError';
  }
}

const READING: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** Stops the start where a route does not say who may use it: forgotten is refused, not open. */
@Injectable()
export class AccessCheck implements OnModuleInit {
  constructor(private readonly routes: DeclaredRoutes) {}

  /** @throws AccessUndeclaredError naming every such route */
  onModuleInit(): void {
    const problems = this.routes.list().flatMap((route) => {
      const problem = problemOf(route);
      return problem === undefined ? [] : [`${route.method} ${route.path}（${route.handler}）：${problem}`];
    });
    if (problems.length > 0) throw new AccessUndeclaredError(problems);
  }
}

function problemOf({ method, path, access }: DeclaredRoute): string | undefined {
  if (!access) return '没有声明谁可以使用，请用 @Access 声明资源、角色、范围和审计方式。';
  const { scope, roles, audit } = access;
  const ofAgency = path.split('/').includes(':code');
  if (scope === 'public' && roles.length > 0) return '免登录的接口不能限定角色，请改正 @Access。';
  if (scope !== 'public' && roles.length === 0) return '没有任何角色可以使用，请在 @Access 里写明角色。';
  if (ofAgency && scope !== 'tree' && scope !== 'agency' && scope !== 'own')
    return `地址里有机关代码，范围不能是 ${scope}，请改为 tree、agency 或 own。`;
  if (!ofAgency && (scope === 'own' || scope === 'agency'))
    return `范围是 ${scope}，地址里却没有机关代码 :code，请改正。`;
  if (!READING.includes(method) && audit === 'none' && scope !== 'everyone')
    return '会改动数据，审计方式不能是 none，请改为 write 或 read。';
  return undefined;
}
