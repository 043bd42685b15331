import type { OpenAPIObject } from '@nestjs/swagger';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { DeclaredRoutes } from '../../../src/identity/declared-routes.js';
import { systemClock } from '../../../src/platform/clock/clock.js';
import { KeyRing } from '../../../src/platform/protection/key-ring.js';
import { PersonalDataCipher } from '../../../src/platform/protection/personal-data-cipher.js';
import { dataFolder, freePort, Product } from '../product.js';
import { requestOf, variantsOf } from '../matrix/requests.js';
import { CODES, createWorld, join } from '../matrix/world.js';
import type { Subject, World } from '../matrix/world.js';
import { AnswerCheck } from './answer-check.js';
import type { Answer } from './answer-check.js';
import type { Draw } from './draw.js';
import { operationsOf, schemasOf } from './operations.js';
import type { Operation } from './operations.js';
import { answerTo } from './request.js';
import type { FuzzRequest } from './request.js';
import { Resources } from './resources.js';
import type { Values } from './resources.js';

export interface Checked {
  readonly answer: Answer;
  readonly fault: string | undefined;
}

const SPARE = 'spare';

/** The world of the matrix, the built product as a process on its database, its document, and what its answers are held to. */
export class FuzzWorld {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 4 });
  private spares = 0;
  private sent = 0;

  private constructor(
    private readonly world: World,
    private readonly product: Product,
    private readonly folder: string,
    private readonly port: number,
    readonly document: OpenAPIObject,
    readonly operations: readonly Operation[],
    private readonly check: AnswerCheck,
    readonly resources: Resources,
    private spare: Subject,
  ) {}

  static async start(): Promise<FuzzWorld> {
    const key = randomBytes(32).toString('base64');
    const cipher = new PersonalDataCipher(KeyRing.parse(key, 'key'));
    const world = await createWorld({ clock: systemClock, cipher });
    const port = await freePort();
    const folder = dataFolder();
    const { applicationUrl, ownerUrl } = world.app.database;
    const product = Product.start({
      PORT: String(port),
      DATABASE_URL: applicationUrl,
      DATABASE_OWNER_URL: ownerUrl,
      DATA_DIR: folder,
      GONGKAI_DATA_KEY: key,
      GONGKAI_DEMO: 'off',
      GONGKAI_DUTIES: 'separated',
      TRUSTED_PROXIES: '127.0.0.1',
    });
    await product.ready();
    const document = (await world.installation.visitor!.get('/openapi.json')).json<OpenAPIObject>();
    const operations = operationsOf(document, world.app.app.get(DeclaredRoutes).list());
    const names = new Set([...world.subjects, world.installation].map(({ username }) => username));
    const resources = new Resources(operations, names);
    const spare = await FuzzWorld.another(world, 0);
    return new FuzzWorld(
      world,
      product,
      folder,
      port,
      document,
      operations,
      new AnswerCheck(schemasOf(document)),
      resources,
      spare,
    );
  }

  /** Whoever changes their own password, ends their own sessions and mistypes: another takes over where nothing is left of them. */
  private static async another(world: World, number: number): Promise<Subject> {
    const name = `spare${number}`;
    const made = await join(world.app, world.installation.visitor!, CODES.own, 'clerk', name);
    return { ...made, name: SPARE };
  }

  /** Somebody who may do it, and now and then somebody who may not. */
  subjectFor({ route: { access } }: Operation, draw: Draw): Subject {
    const { subjects, installation } = this.world;
    const { scope, roles } = access!;
    if (draw.often(5)) return draw.one(subjects);
    if (scope === 'self' || scope === 'public') return this.spare;
    if (scope === 'installation' || scope === 'top') return installation;
    const may = subjects.filter((each) => each.bound && each.roles.some((role) => roles.includes(role)));
    return may.length > 0 ? draw.one(may) : installation;
  }

  async send(request: FuzzRequest): Promise<Checked> {
    const operation = this.operations.find(({ name }) => name === request.operation)!;
    const answer = await answerTo(request, {
      port: this.port,
      agent: this.agent,
      credentials: await this.credentials(request.as),
    });
    return { answer, fault: this.check.faultOf(operation, answer) };
  }

  /** Every route as the matrix of access calls it, by somebody who may; what it names can then be asked for. */
  *usual(draw: Draw): Generator<readonly [Operation, FuzzRequest & { readonly values: Values }]> {
    const inOrder = [...this.operations].sort((a, b) => a.route.path.length - b.route.path.length);
    for (const operation of inOrder) {
      for (const variant of variantsOf(operation.route, this.document, 'own')) {
        const subject = this.subjectFor(operation, draw);
        const sent = requestOf(operation.route, variant, subject, 'own');
        const payload = sent.payload;
        const headers = { ...(sent.headers as Record<string, string>) };
        const isForm = headers['content-type'] !== undefined;
        if (payload !== undefined && !isForm) headers['content-type'] = 'application/json';
        const body =
          payload === undefined
            ? {}
            : { body: Buffer.from(isForm ? (payload as string) : JSON.stringify(payload)) };
        yield [
          operation,
          {
            operation: operation.name,
            as: subject.name,
            method: operation.route.method,
            url: variant.url,
            headers,
            values: { code: CODES.own },
            ...body,
          },
        ];
      }
    }
  }

  private async credentials(name: string): Promise<Record<string, string>> {
    this.sent += 1;
    // Each from an address of its own: the limits of one address have tests of their own.
    const address = {
      'x-forwarded-for': `10.${(this.sent >> 16) & 255}.${(this.sent >> 8) & 255}.${this.sent & 255}`,
    };
    if (name === SPARE) await this.renewSpare();
    const subject = [...this.world.subjects, this.world.installation, this.spare].find(
      (each) => each.name === name,
    );
    if (!subject?.visitor) return address;
    return { ...address, cookie: subject.visitor.cookie, 'x-csrf-token': subject.visitor.csrfToken };
  }

  private async renewSpare(): Promise<void> {
    const standing = await this.spare.visitor!.get('/session');
    if (
      standing.statusCode === 200 &&
      !standing.json<{ passwordChangeRequired: boolean }>().passwordChangeRequired
    )
      return;
    this.spares += 1;
    this.spare = await FuzzWorld.another(this.world, this.spares);
  }

  /** Whether the process has gone on as the one that it was. */
  get runs(): boolean {
    return this.product.endedWith === null;
  }

  /** What it told of requests that it had no answer to. */
  get complaints(): string {
    return this.product.output.slice(-3000);
  }

  async stop(): Promise<void> {
    this.agent.destroy();
    await this.product.signal('SIGTERM');
    await this.world.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
