/** The server named by the environment does not let us make a scratch database; the message is a Chinese sentence. */
export class ScratchRefused extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ScratchRefused';
  }
}
