import type { Agency } from '../agencies/agency.entity.js';
import type { Actor } from '../identity/actor.js';
import { namedVersions } from '../platform/http/entity-tag.js';
import type { SheetPlace } from './figure-sheets.schemas.js';
import type { SheetTaking } from './life/sheet-work.js';

/** The header by which a request says which version of the sheet it has seen, as OpenAPI describes it. */
export const IF_MATCH = {
  name: 'If-Match',
  required: false,
  description: '所依据的 rowVersion，如 "3"；不填则不核对',
};

export const takingOf = (
  { id }: Pick<Agency, 'id'>,
  { year, number }: SheetPlace,
  ifMatch: string | undefined,
  by: Actor,
): SheetTaking => ({
  sheet: { agencyId: id, year, number },
  by,
  ...(ifMatch !== undefined && { rowVersions: namedVersions(ifMatch) }),
});
