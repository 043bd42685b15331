import { z } from 'zod';
import { OUTCOMES } from '../../../law/vocabularies/keys.js';
import { requiredText, textOrNothing } from './fields.js';

const words = textOrNothing(5000);

/** What an answer says beside its result (条例 art. 36–39); what was asked for and answered apart, in `items`. */
export const decisionParticulars = z.strictObject({
  reasons: words.describe('理由'),
  given: words.describe('公开了什么'),
  refused: words.describe('没有公开什么'),
  where: words.describe('获取的方式、途径、地点、时间'),
  searchedHow: words.describe('怎样检索、查找'),
  competentAgency: z
    .strictObject({ name: requiredText(200), contact: textOrNothing() })
    .nullish()
    .describe('负责公开该信息的机关'),
  earlierCase: textOrNothing(200).describe('同一申请人先前申请的案号'),
  specialLaw: textOrNothing().describe('另有规定的法律、行政法规及其条款'),
  channel: textOrNothing().describe('信访、投诉、举报的渠道'),
  items: z
    .array(
      z.strictObject({
        description: requiredText(1000),
        outcome: z.enum(OUTCOMES),
        article: textOrNothing(),
        reasons: words,
      }),
    )
    .max(100, '不超过 100 项的列表')
    .nullish()
    .describe('分项的结果'),
});
