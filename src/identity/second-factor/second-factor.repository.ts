import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, Not } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { RecoveryCode } from './recovery-code.entity.js';
import { SecondFactor } from './second-factor.entity.js';

/** All inside a transaction of the caller. */
@Injectable()
export class SecondFactorRepository {
  of(manager: EntityManager, accountId: number): Promise<SecondFactor | null> {
    return manager.findOneBy(SecondFactor, { accountId });
  }

  /** Those of the accounts that have one, confirmed. */
  async having(manager: EntityManager, accountIds: readonly number[]): Promise<Set<number>> {
    const found = await manager.findBy(SecondFactor, {
      accountId: In([...accountIds]),
      confirmedAt: Not(IsNull()),
    });
    return new Set(found.map(({ accountId }) => accountId));
  }

  async begin(manager: EntityManager, accountId: number, secret: Buffer, createdAt: Date): Promise<void> {
    await manager.upsert(SecondFactor, { accountId, secret, createdAt, confirmedAt: null, lastStep: 0 }, [
      'accountId',
    ]);
  }

  /** Uses up a step and the ones before it; false when another request was faster. */
  async useStep(manager: EntityManager, accountId: number, step: number): Promise<boolean> {
    const { affected } = await manager.update(
      SecondFactor,
      { accountId, lastStep: LessThan(step) },
      { lastStep: step },
    );
    return affected === 1;
  }

  async useRecoveryCode(manager: EntityManager, accountId: number, codeHash: Buffer): Promise<boolean> {
    const { affected } = await manager.delete(RecoveryCode, { accountId, codeHash });
    return affected === 1;
  }

  async confirm(
    manager: EntityManager,
    accountId: number,
    confirmedAt: Date,
    codeHashes: readonly Buffer[],
  ): Promise<void> {
    await manager.update(SecondFactor, { accountId }, { confirmedAt });
    await this.replaceRecoveryCodes(manager, accountId, codeHashes);
  }

  async replaceRecoveryCodes(
    manager: EntityManager,
    accountId: number,
    codeHashes: readonly Buffer[],
  ): Promise<void> {
    await manager.delete(RecoveryCode, { accountId });
    await manager.insert(
      RecoveryCode,
      codeHashes.map((codeHash) => ({ accountId, codeHash })),
    );
  }

  recoveryCodesLeft(manager: EntityManager, accountId: number): Promise<number> {
    return manager.countBy(RecoveryCode, { accountId });
  }

  async remove(manager: EntityManager, accountId: number): Promise<void> {
    await manager.delete(SecondFactor, { accountId });
  }
}
