import { law } from '../../law/law.js';
import { APPLICANT_TYPES } from '../../law/vocabularies/keys.js';
import { choice, date, number, reference, text } from './columns.js';
import type { RegisterSheet } from './register-sheet.js';

const agency = reference('机构代码', 'agency', '机关的代码；只有一个机关时不填');

const agencies: RegisterSheet = {
  name: '单位',
  record: 'agency',
  intro: '文件里有几个机关时，每个机关一行；只有一个机关时这张表可以不填。',
  columns: [
    reference('机构代码', 'code', '2 至 32 位的字母、数字或连字符', { required: true }),
    text('名称', 'name', '机关全称', { required: true, width: 30 }),
    choice('层级', 'level', 'agencyLevel', '从列表中选择', { width: 12 }),
    choice('机构性质', 'agencyKind', 'agencyKind', '从列表中选择'),
    reference('上级机构代码', 'parent', '汇总到哪个机关'),
  ],
};

const figures: RegisterSheet = {
  name: '主动公开数据',
  record: 'figure',
  intro: '年度报告表二的数据和第一、五、六部分的文字，每项一行。',
  columns: [
    agency,
    number('年度', 'year', '四位年份', { required: true, width: 8 }),
    choice('数据项目', 'item', 'figureItem', '从列表中选择；文字填 narrative. 加段落名', {
      required: true,
      open: true,
      width: 42,
    }),
    number('数值', 'value', '没有的填 0；不知道的删去这一行'),
    text('文字', 'value', '只用于 narrative. 开头的项目', { width: 40 }),
    choice('范围', 'scope', 'figureScope', '不填即为本机关'),
    text('来源', 'source', '提供数据的单位', { width: 22 }),
    text('确认人', 'confirmedBy', '确认数据的人', { width: 12 }),
    date('确认日期', 'confirmedOn', '确认之日'),
  ],
};

const documents: RegisterSheet = {
  name: '规范性文件',
  record: 'document',
  intro: '规章和行政规范性文件目录，每件一行；声明目录完整以后，表二由此计数。',
  columns: [
    agency,
    choice('文件类型', 'type', 'documentType', '从列表中选择', { required: true }),
    text('文件名称', 'title', '标题全称', { required: true, width: 40 }),
    text('文号', 'documentNo', '发文字号', { width: 24 }),
    date('制发日期', 'issuedOn', '印发之日', { required: true }),
    date('失效日期', 'endedOn', '仍然有效的不填'),
    choice('失效方式', 'endedHow', 'documentEnding', '从列表中选择'),
    text('修订的文件', 'revises', '修订或者替代的旧文件', { width: 24 }),
  ],
};

const openings = (): RegisterSheet => ({
  name: '上年结转',
  record: 'opening',
  intro: '从中途启用的机关，填写启用那一年的上年结转数，用来核对逐件补录的申请。',
  columns: [
    agency,
    number('年度', 'year', '结转到哪一年', { required: true, width: 8 }),
    ...APPLICANT_TYPES.map((type, index) =>
      number(
        `${law().applicantTypes[type].label}结转`,
        `carriedIn.${index}`,
        '上年末没有办结的申请，没有的填 0',
        {
          required: true,
          width: 18,
        },
      ),
    ),
    number('尚未审结的复议', 'pending.review', '上年末尚未审结的件数', { width: 16 }),
    number('尚未审结的直接起诉', 'pending.suitDirect', '上年末尚未审结的件数', { width: 20 }),
    number('尚未审结的复议后起诉', 'pending.suitAfterReview', '上年末尚未审结的件数', { width: 22 }),
  ],
});

export const AGENCY_SHEET = agencies;
export const disclosureSheets = (): readonly RegisterSheet[] => [figures, documents, openings()];
