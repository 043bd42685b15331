import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceOf } from '../supply-chain/licences.mjs';

const IS_LICENCE = /^(licen[cs]es?|copying|notice|ofl)([.-].*)?$/i;

const textsOf = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && IS_LICENCE.test(entry.name))
    .map(({ name }) => readFileSync(join(folder, name), 'utf8').trim())
    .sort();

/** Of a package that names its licence and brings no text: whose it is, as far as it says, and the text that the name stands for. */
function standardText(root, each) {
  const { author, contributors = [] } = JSON.parse(
    readFileSync(join(root, each.path, 'package.json'), 'utf8'),
  );
  const people = [author, ...contributors]
    .map((one) => (typeof one === 'string' ? one : one?.name))
    .filter(Boolean);
  const licence = licenceOf(each);
  const file = join(root, 'scripts/package/licences/standard', `${licence}.txt`);
  // The product's own, which is in the archive.
  const text =
    licence === 'Apache-2.0' ? 'See LICENSE.' : existsSync(file) && readFileSync(file, 'utf8').trimEnd();
  if (!text)
    throw new Error(
      `${each.name} has no text of its licence ${licence}, nor has scripts/package/licences/standard`,
    );
  return `Copyright (c) ${people.join(', ') || `the authors of ${each.name}`}\n\n${text}`;
}

/**
 * Names, versions, licences and their texts of all that is passed on, equal texts once.
 * @param packages of the lock file
 */
export function licenceTexts(root, packages) {
  const byText = new Map();
  const sorted = [...packages].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const each of sorted) {
    const texts = textsOf(join(root, each.path));
    const text = texts.length > 0 ? texts.join('\n\n') : standardText(root, each);
    const title = `${each.name} ${each.version} (${licenceOf(each)})`;
    byText.set(text, [...new Set([...(byText.get(text) ?? []), title])]);
  }
  const rule = '-'.repeat(80);
  return [...byText]
    .map(([text, titles]) => `${rule}\n${titles.join('\n')}\n${rule}\n\n${text}\n`)
    .join('\n');
}
