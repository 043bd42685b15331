import { MISPLACED, REASONS } from '../canaries.js';
import { at, expecting } from './traveller.js';
import type { Traveller } from './traveller.js';

interface Entries {
  readonly items: readonly {
    readonly sequence: number;
    readonly action: string;
    readonly hasReason: boolean;
  }[];
}

/** The trail of the agency and that of the installation, read, searched for people, and unsealed. */
export async function auditing({ web }: Traveller): Promise<void> {
  for (const place of [at('/audit'), '/audit']) {
    const read = await expecting(200, web.get(`${place}/entries?limit=200`));
    const sealed = (read.json() as Entries).items.filter(({ hasReason }) => hasReason);
    for (const { sequence } of sealed.slice(0, 3))
      await expecting(
        200,
        web.call('POST', `${place}/entries/${sequence}/reveals`, undefined, { reveals: true }),
      );
    await web.call('POST', `${place}/entries/1/reveals`);
    await expecting(200, web.get(`${place}/verification`));
    for (const word of [...Object.values(MISPLACED), ...Object.values(REASONS)]) {
      const text = encodeURIComponent(word);
      for (const query of [
        `actor=${text}`,
        `action=${text}`,
        `subjectKind=${text}&subjectId=${text}`,
        `from=${text}`,
      ])
        await web.get(`${place}/entries?${query}`);
      await web.call('POST', `${place}/entries/${text}/reveals`);
    }
  }
}
