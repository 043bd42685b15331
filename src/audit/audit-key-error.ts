/** The key for the anchors of the audit trail is missing or of no use; the message is for the operator. */
export class AuditKeyError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AuditKeyError';
  }
}
