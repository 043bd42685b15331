/** How one code is answered. */
export interface ErrorCodeSpec {
  readonly status: number;
  readonly title: string;
}

/** A refusal of the server itself. In `detail`, the sentence that is shown, `{name}` stands for the fact of that name. */
export interface RefusalSpec extends ErrorCodeSpec {
  readonly detail: string;
}
