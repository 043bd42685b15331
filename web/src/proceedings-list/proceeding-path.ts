import type { ProceedingItem } from '../api/types.js';
import { placePath, type Place } from '../shell/place.js';

/** The page of a review or a lawsuit. */
export const proceedingPath = (place: Place, kind: ProceedingItem['kind'], ref: string): string =>
  `${placePath(place, 'proceedings')}/${kind}s/${encodeURIComponent(ref)}`;
