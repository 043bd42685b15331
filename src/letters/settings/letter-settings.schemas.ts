import { z } from 'zod';
import { lineSchema } from '../../platform/http/fields.js';

const code = z
  .string()
  .trim()
  .regex(/^[\p{Script=Han}A-Za-z0-9]{1,20}$/u, '机关代字由 1 到 20 个汉字、字母或数字组成')
  .nullable();
const line = (longest: number) => lineSchema(longest).nullable();

export const letterSettingsSchema = z
  .strictObject({
    sealName: line(100).describe('印章和落款的名称；null：机关全称'),
    contact: line(200).describe('印在文书末尾的联系方式'),
    onlineFiling: line(300).describe('提交行政复议申请的互联网渠道（行政复议法第二十二条第二款）'),
    reviewBody: line(100).describe('行政复议机关；null：按机关树确定'),
    court: line(100).describe('管辖行政诉讼的人民法院'),
    series: z
      .strictObject({
        answer: code.describe('答复书、决定性告知书的机关代字'),
        notice: code.describe('办理过程中的告知书的机关代字'),
        letter: code.describe('函、征询书的机关代字'),
      })
      .describe('相同的机关代字共用一个年度流水号'),
  })
  .meta({ id: 'LetterSettings' });
export type LetterSettingsBody = z.output<typeof letterSettingsSchema>;
