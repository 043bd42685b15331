import type { Config } from '../platform/config/config.js';
import { ownKeyFile } from '../platform/protection/key-source.js';

/** Where what a backup calls by these names belongs: without the first, applicants' data cannot be read. */
export const keyPlaces = (config: Config): Readonly<Record<string, string>> => ({
  'data-keys': config.dataKeyFile ?? ownKeyFile(config.dataDir),
  'audit-key.pem': config.auditKeyFile,
  'audit-anchors.jsonl': config.auditAnchors,
});
