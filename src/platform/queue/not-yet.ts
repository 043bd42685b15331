/** Thrown by `prepare` where the time for a message has not come: it waits until then, and nothing has failed. */
export class NotYet extends Error {
  constructor(readonly until: Date) {
    super('not yet');
    this.name = 'NotYet';
  }
}
