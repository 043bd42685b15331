import { Inject, Injectable } from '@nestjs/common';
import { INSTALLATION_CHAIN, PROGRAM } from '../platform/audit/audit-entry.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { CLOCK } from '../platform/clock/clock.js';
import type { Clock } from '../platform/clock/clock.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { publicKeyOf } from './anchor-key.js';
import { ANCHOR_PLACE } from './anchor-place.js';
import type { AnchorPlace } from './anchor-place.js';
import { keyIdOf, lineHash, signedLine } from './anchor-line.js';
import type { ChainHead } from './chain-reader.js';
import { ChainReader } from './chain-reader.js';

interface Node {
  readonly chain: number;
  /** Null: the installation. */
  readonly code: string | null;
  /** Null: nobody is above. */
  readonly above: number | null;
  /** The deeper first, the installation last. */
  readonly depth: number;
}

const LOCK = 'gongkai audit anchors';

/** Signs the heads of all chains that have grown, so that what came before can no longer be changed unnoticed. */
@Injectable()
export class AnchorService {
  /** One at a time within the process too: each holds a connection while it needs another. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly chains: ChainReader,
    private readonly trail: AuditTrail,
    private readonly system: SystemTransaction,
    @Inject(ANCHOR_PLACE) private readonly place: AnchorPlace,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * From the leaves of the tree upwards: the head of each chain goes into the file and, as an entry, into the chain of the
   * superior agency, whose head is signed after it. Servers that do so at once come one after the other.
   * @returns how many heads were signed
   */
  anchorAll(): Promise<number> {
    const mine = this.turn.then(() => this.anchorGrown());
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private anchorGrown(): Promise<number> {
    return this.system.run(async (lock) => {
      await lock.query('select pg_advisory_xact_lock(hashtext($1))', [LOCK]);
      let count = 0;
      for (const level of await this.levels()) count += await this.anchorLevel(level);
      return count;
    });
  }

  private async anchorLevel(level: readonly Node[]): Promise<number> {
    const heads = new Map((await this.chains.heads()).map((head) => [head.chain, head]));
    const grown = level.flatMap((node) => {
      const head = heads.get(node.chain);
      return head !== undefined && head.seq > head.anchoredSeq ? [{ node, head }] : [];
    });
    await this.write(grown);
    for (const { node, head } of grown) await this.enter(node, head);
    return grown.length;
  }

  private async write(grown: readonly { readonly node: Node; readonly head: ChainHead }[]): Promise<void> {
    const { file, key } = this.place;
    const at = new Date(this.clock.now()).toISOString();
    const signer = keyIdOf(publicKeyOf(key));
    let prev = await file.lastHash();
    const lines = grown.map(({ node, head }) => {
      const { chain, seq } = head;
      const hash = head.hash.toString('hex');
      const line = signedLine(
        { version: 1, at, chain, agency: node.code, seq, hash, key: signer, prev },
        key,
      );
      prev = lineHash(line);
      return line;
    });
    await file.append(lines);
  }

  private enter(node: Node, { chain, seq, hash }: ChainHead): Promise<void> {
    return this.system.run(async (manager) => {
      await manager.query('select mark_audit_anchored($1, $2)', [chain, seq]);
      if (node.above === null) return;
      await this.trail.record(manager, node.above === INSTALLATION_CHAIN ? null : node.above, {
        actor: PROGRAM,
        action: 'audit.anchored',
        subject: { kind: 'chain', id: chain },
        facts: { agency: node.code, seq, hash: hash.toString('hex') },
      });
    });
  }

  /** Deepest first. Chains of agencies that are no more come before all others. */
  private async levels(): Promise<Node[][]> {
    const tree = await this.system.readOnly((manager) =>
      manager.query<Node[]>(
        `select a.id as chain, a.code, coalesce(a.parent_id, ${INSTALLATION_CHAIN}) as above,
                (select max(depth) from agency_closure where descendant_id = a.id)::int as depth from agency a`,
      ),
    );
    const known = new Set(tree.map(({ chain }) => chain));
    const gone = (await this.chains.heads())
      .filter(({ chain }) => chain !== INSTALLATION_CHAIN && !known.has(chain))
      .map(({ chain }) => ({ chain, code: null, above: INSTALLATION_CHAIN, depth: Number.MAX_SAFE_INTEGER }));
    const root: Node = { chain: INSTALLATION_CHAIN, code: null, above: null, depth: -1 };
    const nodes = [...tree, ...gone, root];
    const depths = [...new Set(nodes.map(({ depth }) => depth))].sort((a, b) => b - a);
    return depths.map((depth) => nodes.filter((node) => node.depth === depth));
  }
}
