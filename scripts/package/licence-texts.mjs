import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceOf } from '../supply-chain/licences.mjs';

const IS_LICENCE = /^(licen[cs]es?|copying|notice|ofl)([.-].*)?$/i;

const textsOf = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && IS_LICENCE.test(entry.name))
    .map(({ name }) => readFileSync(join(folder, name), 'utf8').trim())
    .sort();

/**
 * Names, versions, licences and their texts of all that is passed on, equal texts once.
 * @param packages of the lock file
 */
export function licenceTexts(root, packages) {
  const byText = new Map();
  const sorted = [...packages].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const each of sorted) {
    const texts = textsOf(join(root, each.path));
    const text =
      texts.length > 0 ? texts.join('\n\n') : '(names its licence in package.json, and has no text of it)';
    const title = `${each.name} ${each.version} (${licenceOf(each)})`;
    byText.set(text, [...new Set([...(byText.get(text) ?? []), title])]);
  }
  const rule = '-'.repeat(80);
  return [...byText]
    .map(([text, titles]) => `${rule}\n${titles.join('\n')}\n${rule}\n\n${text}\n`)
    .join('\n');
}
