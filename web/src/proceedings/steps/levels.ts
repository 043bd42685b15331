import type { Proceeding } from '../../api/types.js';

/** Which instance may follow where it stands; the server examines it again. */
const OPENS: Readonly<Partial<Record<Proceeding['stage'], readonly number[]>>> = {
  appealed: [2],
  remanded: [1, 2],
  effective: [3],
};

export const levelsAfter = (stage: Proceeding['stage']): readonly number[] => OPENS[stage] ?? [1, 2, 3];
