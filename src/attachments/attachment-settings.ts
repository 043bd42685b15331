import type { Scanner } from '../platform/config/config.js';

/** What is done about viruses: a file is handed out only when it was found clean, also when nobody could look, or never looked at. */
export type ScanPolicy = 'require' | 'warn' | 'off';

/** Who looks for viruses: clamd, by its protocol, or a command that is given the path of the file. */
export type ScannerPlace = Scanner;

export interface AttachmentSettings {
  /** Absolute, outside of whatever is served, one for all servers and workers; made where it is not there. */
  readonly attachmentFolder: string;
  /** Bytes of one file. */
  readonly attachmentBytes: number;
  readonly scanPolicy: ScanPolicy;
  /** Absent with the policy `off` only. */
  readonly scanner?: ScannerPlace | undefined;
}
export const ATTACHMENT_SETTINGS = Symbol('attachment settings');
