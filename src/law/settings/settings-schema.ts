import { z } from 'zod';
import type { LawDataProblems } from '../law-data-error.js';
import type { LawFile } from '../law-files.js';
import { citation, text } from '../law-schema.js';
import { SETTING_NAMES, SETTING_OPTIONS } from './setting-keys.js';

const option = z.strictObject({ key: text, label: text, description: text });

const setting = z.strictObject({
  label: text,
  /** The question that the law leaves open. */
  meaning: text,
  options: z.array(option).min(2),
  /** What a change of it moves. */
  effect: text,
  source: citation,
});
export type SettingRule = Readonly<z.infer<typeof setting>>;

/** The shape of `settings/agency-settings.yaml`. */
export const settingsSchema = z.strictObject({ settings: z.record(z.enum(SETTING_NAMES), setting) });
export type SettingsFile = z.infer<typeof settingsSchema>;

/** Every option that the program knows is explained, in its order, and no other. */
export function checkSettings({ file, data }: LawFile<SettingsFile>, problems: LawDataProblems): void {
  for (const name of SETTING_NAMES) {
    const explained = data.settings[name].options.map(({ key }) => key);
    const known: readonly string[] = SETTING_OPTIONS[name];
    if (explained.join() !== known.join())
      problems.add(file, `settings.${name}.options`, `应当依次是 ${known.join('、')}`);
  }
}
