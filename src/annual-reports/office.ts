/** An agency as the steps of its report need it. */
export interface Office {
  readonly id: number;
  readonly code: string;
  readonly name: string;
}
