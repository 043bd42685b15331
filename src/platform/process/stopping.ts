import { Injectable } from '@nestjs/common';

/** Whether this process has been told to stop. */
@Injectable()
export class Stopping {
  #begun = false;

  get begun(): boolean {
    return this.#begun;
  }

  begin(): void {
    this.#begun = true;
  }
}
