/** The texts that make the clock start, stop and end; the lengths of the periods are law data with citations of their own. */
export const ARTICLES = {
  receipt: '《政府信息公开条例》第三十一条',
  supplement: '《政府信息公开条例》第三十条',
  answer: '《政府信息公开条例》第三十三条第二款',
  thirdParty: '《政府信息公开条例》第三十二条、第三十三条第三款',
  agency: '《政府信息公开条例》第三十三条第三款、第三十四条',
  excessive: '《政府信息公开条例》第三十五条',
  fee: '《政府信息公开条例》第四十二条；国办函〔2020〕109号',
  withdrawal: '《政府信息公开条例》未作规定，申请人撤回即办结',
} as const;
