import { Body, Controller, Get, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AgenciesService } from '../agencies/agencies.service.js';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { AgencyReach, isOpen } from '../identity/agency-reach.js';
import { CurrentActor } from '../identity/current-actor.js';
import { makeWorkingFolder } from '../platform/files/working-folder.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { lineSchema } from '../platform/http/fields.js';
import { fileHead } from '../platform/http/download.js';
import { RequestError } from '../platform/http/request-error.js';
import { LEDGER_FORMATS } from './ledger-source.js';
import type { LedgerFormat } from './ledger-source.js';
import { JSONL_TYPE, XLSX_TYPE } from './media-types.js';
import { RegisterExportService } from './register-export.service.js';
import type { ExportOrder } from './register-export.service.js';

const placeSchema = z.object({ code: z.string(), format: z.enum(LEDGER_FORMATS) });
const viewSchema = z.strictObject({
  scope: z.enum(['own', 'rollup']).default('own').describe('own 本机关；rollup 含全部下级机关'),
});
/** In a body: a reason may name people, and an address is kept in logs. */
const orderSchema = viewSchema.extend({ reason: lineSchema(500) }).meta({ id: 'NewRegisterExport' });
const TYPES: Readonly<Record<LedgerFormat, string>> = { xlsx: XLSX_TYPE, jsonl: JSONL_TYPE };

interface Order {
  readonly code: string;
  readonly format: LedgerFormat;
  readonly scope: 'own' | 'rollup';
  readonly reason?: string;
}

/** The whole register, names and addresses included: for those who keep it. */
@Controller(`${API}/agencies/:code`)
@Access('takeOut')
export class RegisterFilesController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly register: RegisterExportService,
    private readonly reach: AgencyReach,
  ) {}

  @Get('register.:format')
  @Describe('导出登记簿，可以重新导入', { files: [XLSX_TYPE, JSONL_TYPE], problems: [422] })
  async file(
    @Param({ schema: placeSchema }) { code, format }: { code: string; format: LedgerFormat },
    @Query({ schema: viewSchema }) view: { scope: 'own' | 'rollup' },
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.exported({ code, format, ...view }, actor, reply);
  }

  @Post('register.:format')
  @Describe('说明理由后导出登记簿，不限件数', { files: [XLSX_TYPE, JSONL_TYPE], problems: [422] })
  async fileWithReason(
    @Param({ schema: placeSchema }) { code, format }: { code: string; format: LedgerFormat },
    @Body({ schema: orderSchema }) order: { scope: 'own' | 'rollup'; reason: string },
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.exported({ code, format, ...order }, actor, reply);
  }

  private async exported(order: Order, actor: Actor, reply: FastifyReply): Promise<StreamableFile> {
    const { code, format, reason } = order;
    const agency = await this.agencies.find(code, actor.agencyId);
    const scope = order.scope === 'rollup' ? 'tree' : 'own';
    if (scope === 'tree') await this.checkWholeTree(agency.id, actor);
    const options = { agencyName: agency.name, by: actor, ...(reason !== undefined && { reason }) };
    const written = await this.written({ agencyId: agency.id, scope }, format, options);
    fileHead(reply, { name: `${agency.name}登记簿.${format}`, mediaType: TYPES[format] });
    return written;
  }

  /** A file without the registers below that are not open to the caller would pass for the whole one. */
  private async checkWholeTree(rootId: number, actor: Actor): Promise<void> {
    const open = await this.reach.casesOf(actor);
    const tree = await this.agencies.tree(rootId);
    if (!tree.every(({ id }) => isOpen(open, id))) throw new RequestError('access.denied');
  }

  /** Written to the disk first, so that a refusal in the middle of it does not end as half a file. */
  private async written(
    context: { agencyId: number; scope: 'own' | 'tree' },
    format: LedgerFormat,
    options: ExportOrder,
  ): Promise<StreamableFile> {
    const folder = await makeWorkingFolder('export');
    const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
    try {
      const path = join(folder, 'register');
      await this.register.export(context, format, createWriteStream(path), options);
      const stream = createReadStream(path);
      stream.once('close', () => void remove());
      return new StreamableFile(stream);
    } catch (error) {
      await remove();
      throw error;
    }
  }
}
