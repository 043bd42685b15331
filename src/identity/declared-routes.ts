import { Injectable, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS_RULE } from './access.js';
import type { AccessDeclaration } from './access.js';

export interface DeclaredRoute {
  readonly method: string;
  /** As `/api/v1/agencies/:code`. */
  readonly path: string;
  /** `Controller.method`, for whoever mends it. */
  readonly handler: string;
  readonly access: AccessDeclaration | undefined;
}

type Handler = (...args: unknown[]) => unknown;
type Controller = new (...args: unknown[]) => unknown;

const listed = (path: string | string[] | undefined): string[] => (Array.isArray(path) ? path : [path ?? '']);
const joined = (...parts: string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;

/** Every route of the running application, as its controllers declare it. */
@Injectable()
export class DeclaredRoutes {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** By path, then method. */
  list(): DeclaredRoute[] {
    return this.discovery
      .getControllers()
      .flatMap(({ metatype }) => (metatype ? this.ofController(metatype as Controller) : []))
      .sort((a, b) => `${a.path} ${a.method}`.localeCompare(`${b.path} ${b.method}`, 'en'));
  }

  private ofController(controller: Controller): DeclaredRoute[] {
    const prototype = controller.prototype as Record<string, Handler>;
    const prefixes = listed(Reflect.getMetadata(PATH_METADATA, controller) as string | string[] | undefined);
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      const method = handler && (Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined);
      if (handler === undefined || method === undefined) return [];
      const paths = listed(Reflect.getMetadata(PATH_METADATA, handler) as string | string[] | undefined);
      const access = this.reflector.getAllAndOverride<AccessDeclaration | undefined>(ACCESS_RULE, [
        handler,
        controller,
      ]);
      return prefixes.flatMap((prefix) =>
        paths.map((path) => ({
          method: RequestMethod[method],
          path: joined(prefix, path),
          handler: `${controller.name}.${name}`,
          access,
        })),
      );
    });
  }
}
