/** 统一社会信用代码 (GB 32100): registered by market regulation (9) as a 个体工商户 (2). */
const CREDIT_CODE = /^92[0-9A-HJ-NPQRTUWXY]{16}$/;

/** Whether the number says that the applicant is a 个体工商户, under whatever name. */
export const isSoleTrader = (idNumber: string | undefined): boolean =>
  idNumber !== undefined && CREDIT_CODE.test(idNumber.normalize('NFKC').replace(/[\s-]/gu, '').toUpperCase());
