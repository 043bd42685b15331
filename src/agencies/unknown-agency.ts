import { DomainError } from '../law/domain-error.js';

/** `agency.unknown`: absent and foreign alike. */
export const unknownAgency = (code: string): DomainError =>
  new DomainError('agency.unknown', `没有代码为“${code}”的单位，或您无权查看，请核对单位代码。`, { code });
