import type { KeyObject } from 'node:crypto';
import { AnchorFile } from './anchor-file.js';
import { signingKey } from './anchor-key.js';

/** With what anchors are signed, and where they are written. */
export interface AnchorPlace {
  readonly key: KeyObject;
  readonly file: AnchorFile;
}
export const ANCHOR_PLACE = Symbol('anchor place');

export interface AnchorConfig {
  readonly auditKeyFile: string;
  readonly auditAnchors: string;
}

/**
 * The key is made where there is none yet; a server that others check keeps it elsewhere than the database.
 * @throws AuditKeyError
 */
export const anchorPlace = ({ auditKeyFile, auditAnchors }: AnchorConfig): AnchorPlace => ({
  key: signingKey(auditKeyFile, true),
  file: new AnchorFile(auditAnchors),
});
