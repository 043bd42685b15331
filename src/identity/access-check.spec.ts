import { describe, expect, it } from '@jest/globals';
import { Controller, Delete, Get, Module } from '@nestjs/common';
import type { NestApplicationOptions, Type } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Access, Public } from './access.js';
import { AccessCheck } from './access-check.js';
import { DeclaredRoutes } from './declared-routes.js';

@Controller('api/v1/agencies/:code/things')
class Declared {
  @Get()
  @Access('read')
  list(): string {
    return '';
  }

  @Get(['one', 'uno'])
  @Public()
  one(): string {
    return '';
  }
}

const QUIET: Readonly<Pick<NestApplicationOptions, 'logger' | 'abortOnError'>> = {
  logger: false,
  abortOnError: false,
};

/** Starts a real application of these controllers. */
async function start(...controllers: Type[]): Promise<DeclaredRoutes> {
  @Module({ imports: [DiscoveryModule], controllers, providers: [DeclaredRoutes, AccessCheck] })
  class Application {}
  const app = await NestFactory.createApplicationContext(Application, QUIET);
  return app.get(DeclaredRoutes);
}

describe('the start', () => {
  it('is stopped by a route that does not declare its access rule, with a sentence that names it', async () => {
    @Controller('api/v1/forgotten')
    class Forgotten {
      @Get('secrets/:id')
      read(): string {
        return '';
      }
    }
    await expect(start(Forgotten)).rejects.toThrow(
      'GET /api/v1/forgotten/secrets/:id（Forgotten.read）：没有声明谁可以使用，请用 @Access 声明资源、角色、范围和审计方式。',
    );
  });

  it('knows the declaration of a method and that of its class, and every address of a route', async () => {
    @Controller('api/v1/agencies/:code/things')
    @Access('administer')
    class Whole {
      @Delete()
      remove(): string {
        return '';
      }
    }
    const routes = (await start(Whole)).list();
    expect(routes).toMatchObject([
      { method: 'DELETE', path: '/api/v1/agencies/:code/things', handler: 'Whole.remove' },
    ]);
    expect(routes[0]?.access).toMatchObject({ roles: ['admin'], scope: 'tree', audit: 'write' });
  });

  const rule = { resource: 'thing', roles: ['clerk'], scope: 'tree', audit: 'none' } as const;
  it.each([
    ['a change without audit', 'agencies/:code', Delete, rule, '审计方式不能是 none'],
    ['an agency open to all', 'agencies/:code', Get, { ...rule, scope: 'everyone' }, '范围不能是 everyone'],
    ['own records of no agency', 'cases', Get, { ...rule, scope: 'own' }, '没有机关代码 :code'],
    ['one’s own agency without one', 'audit', Get, { ...rule, scope: 'agency' }, '没有机关代码 :code'],
    ['what is above all agencies', 'agencies/:code', Get, { ...rule, scope: 'top' }, '范围不能是 top'],
    ['a rule for nobody', 'cases', Get, { ...rule, roles: [] }, '没有任何角色可以使用'],
    ['a public route for roles', 'cases', Get, { ...rule, scope: 'public' }, '免登录的接口不能限定角色'],
  ] as const)('is stopped by %s', async (_what, path, method, access, sentence) => {
    @Controller(path)
    class Wrong {
      @method()
      @Access(access)
      act(): string {
        return '';
      }
    }
    await expect(start(Wrong)).rejects.toThrow(sentence);
  });

  it('is not stopped by routes that are declared', async () => {
    @Controller()
    class Open {
      @Get()
      @Public()
      one(): string {
        return '';
      }
    }
    expect((await start(Open)).list()).toHaveLength(1);
    await expect(start(Declared)).rejects.toThrow('GET /api/v1/agencies/:code/things/uno');
  });
});
