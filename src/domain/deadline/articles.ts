/** The texts that make the clock start, stop and end; the lengths of the periods are law data with citations of their own. */
export const ARTICLES = {
  receipt: '《政府信息公开条例》第三十一条',
  supplement: '《政府信息公开条例》第三十条',
  answer: '《政府信息公开条例》第三十三条第二款',
  thirdParty: '《政府信息公开条例》第三十二条、第三十三条第三款',
  agency: '《政府信息公开条例》第三十三条第三款、第三十四条',
  excessive: '《政府信息公开条例》第三十五条',
  fee: '《政府信息公开条例》第四十二条；国办函〔2020〕109号',
  redo: '没有责令期限，自重新办理之日起依《政府信息公开条例》第三十三条第二款计算',
  ordered: '《行政复议法》第六十四条；《行政诉讼法》第七十条、第七十二条',
  withdrawal: '《政府信息公开条例》未作规定，申请人撤回即办结',
} as const;
