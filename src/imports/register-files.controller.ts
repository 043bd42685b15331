import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
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
import { fileHead } from '../platform/http/download.js';
import { RequestError } from '../platform/http/request-error.js';
import { LEDGER_FORMATS } from './ledger-source.js';
import type { LedgerFormat } from './ledger-source.js';
import { JSONL_TYPE, XLSX_TYPE } from './media-types.js';
import { RegisterExportService } from './register-export.service.js';

const placeSchema = z.object({ code: z.string(), format: z.enum(LEDGER_FORMATS) });
const viewSchema = z.strictObject({
  scope: z.enum(['own', 'rollup']).default('own').describe('own 本机关；rollup 含全部下级机关'),
});
const TYPES: Readonly<Record<LedgerFormat, string>> = { xlsx: XLSX_TYPE, jsonl: JSONL_TYPE };

/** The whole register, names and addresses included: for those who keep it. */
@Controller(`${API}/agencies/:code`)
@Access('register')
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
    const agency = await this.agencies.find(code, actor.agencyId);
    const scope = view.scope === 'rollup' ? 'tree' : 'own';
    if (scope === 'tree') await this.checkWholeTree(agency.id, actor);
    const written = await this.written({ agencyId: agency.id, scope }, format, agency.name);
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
    agencyName: string,
  ): Promise<StreamableFile> {
    const folder = await makeWorkingFolder('export');
    const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
    try {
      const path = join(folder, 'register');
      await this.register.export(context, format, createWriteStream(path), agencyName);
      const stream = createReadStream(path);
      stream.once('close', () => void remove());
      return new StreamableFile(stream);
    } catch (error) {
      await remove();
      throw error;
    }
  }
}
