import { SLOW } from './answer-check.js';
import type { Answer } from './answer-check.js';
import { Draw } from './draw.js';
import { FuzzWorld } from './fuzz-world.js';
import { Generator } from './generator.js';
import type { Operation } from './operations.js';
import type { FuzzRequest } from './request.js';
import type { Values } from './resources.js';
import { shrunk } from './shrink.js';

export interface Finding {
  readonly fault: string;
  readonly request: FuzzRequest;
  /** Beginning of the answer. */
  readonly answer: string;
}

/** What came of all requests together. */
export class FuzzReport {
  readonly findings = new Map<string, Finding>();
  readonly statuses = new Map<number, number>();
  /** Operations that have answered a request as it was meant. */
  readonly reached = new Set<string>();
  sent = 0;
  slowest = 0;
  slowestOf = '';
}

/** Undefined where it is none: a file may be anything. */
function jsonOf({ type, body }: Answer): unknown {
  if (!type.startsWith('application/json')) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** One world from its making to its end: a seed gives the same requests. */
export class FuzzRound {
  private constructor(
    readonly world: FuzzWorld,
    private readonly report: FuzzReport,
    private readonly draw: Draw,
  ) {}

  static async start(seed: number, report: FuzzReport): Promise<FuzzRound> {
    return new FuzzRound(await FuzzWorld.start(), report, new Draw(seed));
  }

  /** Every route as the matrix of access calls it. */
  async usual(): Promise<void> {
    for (const [operation, request] of this.world.usual(this.draw)) await this.one(operation, request);
  }

  async random(requests: number): Promise<void> {
    const generator = new Generator(this.world.document, this.world.resources, this.draw);
    for (let n = 0; n < requests; n += 1) {
      const operation = this.draw.one(this.world.operations);
      await this.one(operation, generator.next(operation, this.world.subjectFor(operation, this.draw)));
    }
  }

  private async one(
    operation: Operation,
    { values, ...request }: FuzzRequest & { readonly values: Values },
  ): Promise<void> {
    const { report } = this;
    const { answer, fault } = await this.world.send(request);
    report.sent += 1;
    report.statuses.set(answer.status, (report.statuses.get(answer.status) ?? 0) + 1);
    if (answer.milliseconds > report.slowest) {
      report.slowest = answer.milliseconds;
      report.slowestOf = operation.name;
    }
    if (answer.status >= 200 && answer.status < 300) {
      report.reached.add(operation.name);
      this.world.resources.learn(operation, values, jsonOf(answer));
    }
    if (fault !== undefined) await this.found(fault, request, answer.body);
  }

  /** Once for each kind of fault of a route. */
  private async found(fault: string, request: FuzzRequest, body: Buffer): Promise<void> {
    const key = `${request.operation}: ${fault}`;
    if (this.report.findings.has(key)) return;
    const slow = fault === SLOW;
    // The first of its kind starts what the later ones find running; and a machine has other things to do.
    for (let times = 0; slow && times < 3; times += 1)
      if ((await this.world.send(request)).fault !== SLOW) return;
    const again = async (less: FuzzRequest): Promise<boolean> =>
      (await this.world.send(less)).fault === fault;
    const finding = { fault, answer: body.toString('utf8').slice(0, 300) };
    this.report.findings.set(key, { ...finding, request: await shrunk(request, again, slow ? 10 : 200) });
  }
}
