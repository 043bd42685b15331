import type { ScannerPlace } from '../attachment-settings.js';
import { askClamd } from './clamd.js';
import { askCommand } from './scan-command.js';
import type { ScanResult } from './scan-result.js';

const SCAN_SECONDS = 120;

/** Asks for one file. @throws Error where nobody could tell */
export const scanFile = (place: ScannerPlace, path: string): Promise<ScanResult> =>
  'clamd' in place
    ? askClamd(place.clamd, path, SCAN_SECONDS)
    : askCommand(place.command, path, SCAN_SECONDS);
