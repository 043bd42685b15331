import { DomainError } from '../law/domain-error.js';

/** `agency.unknown`: absent and foreign alike, to the byte, so that the answer does not tell which codes exist. */
export const unknownAgency = (): DomainError =>
  new DomainError('agency.unknown', '没有这个代码的单位，或您无权查看，请核对单位代码。');
