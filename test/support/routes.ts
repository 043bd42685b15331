import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** What Fastify answers, as `METHOD /path/{parameter}`; without the pages of the web interface and the HEAD of each GET. */
export function registeredRoutes(app: NestFastifyApplication): string[] {
  const printed = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const stack: string[] = [];
  const routes: string[] = [];
  for (const line of printed.split('\n')) {
    const match = /^((?:[│ ] {3})*)[├└]── (.*?)(?: \(([A-Z, ]+)\))?$/.exec(line);
    if (!match) continue;
    const depth = match[1]!.length / 4;
    stack.length = depth;
    stack.push(match[2]!);
    const path = stack.join('').replace(/:(\w+)/g, '{$1}');
    for (const method of match[3]?.split(', ') ?? []) {
      if (method !== 'HEAD' && !path.endsWith('*')) routes.push(`${method} ${path}`);
    }
  }
  return routes.sort();
}
