/** Whether `admin` also holds the business roles (small offices, trials) or only administers. */
export type Duties = 'separated' | 'combined';
export const DUTIES = Symbol('duties');
