import { describe, expect, it } from '@jest/globals';
import { law } from '../law.js';
import type { ApplicationRow, ApplicationRowGroup } from './edition.js';

type Row = ApplicationRow | ApplicationRowGroup;

/** Labels in print order, indented by the headings that span them. */
const outline = (rows: readonly Row[], depth = 0): string[] =>
  rows.flatMap((row) => [
    '·'.repeat(depth) + row.label,
    ...('rows' in row ? outline(row.rows, depth + 1) : []),
  ]);

const UP_TO_OTHER = `一、本年新收政府信息公开申请数量
二、上年结转政府信息公开申请数量
三、本年度办理结果
·（一）予以公开
·（二）部分公开（区分处理的，只计这一情形，不计其他情形）
·（三）不予公开
··1.属于国家秘密
··2.其他法律行政法规禁止公开
··3.危及“三安全一稳定”
··4.保护第三方合法权益
··5.属于三类内部事务信息
··6.属于四类过程性信息
··7.属于行政执法案卷
··8.属于行政查询事项
·（四）无法提供
··1.本机关不掌握相关政府信息
··2.没有现成信息需要另行制作
··3.补正后申请内容仍不明确
·（五）不予处理
··1.信访举报投诉类申请
··2.重复申请
··3.要求提供公开出版物
··4.无正当理由大量反复申请
··5.要求行政机关确认或重新出具已获取信息
·（六）其他处理`;
const AFTER_OTHER = `·（七）总计
四、结转下年度继续办理`;
const OTHER_2021 = `··1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请
··2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请
··3.其他`;

describe('labels as the formats 国办公开办函〔2019〕60号 and 〔2021〕30号 print them', () => {
  it.each([
    ['2021', [UP_TO_OTHER, OTHER_2021, AFTER_OTHER]],
    ['2019', [UP_TO_OTHER, AFTER_OTHER]],
  ] as const)('edition.%s: rows of table 三', (id, parts) => {
    expect(outline(law().edition(id).applications.rows).join('\n')).toBe(parts.join('\n'));
  });

  it.each(['2019', '2021'])('edition.%s: head of table 三, its columns, and table 四', (id) => {
    const { applications, proceedings, sections, titleSuffix } = law().edition(id);
    expect(applications.note).toBe('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）');
    expect(applications.columnsHeading).toBe('申请人情况');
    expect(
      applications.columns.map(({ label, ...rest }) => [
        label,
        'columns' in rest && rest.columns.map((c) => c.label),
      ]),
    ).toEqual([
      ['自然人', false],
      ['法人或其他组织', ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']],
      ['总计', false],
    ]);
    expect(
      proceedings.headings.map(({ label, groups }) => [label, groups.map((group) => group.label)]),
    ).toEqual([
      ['行政复议', ['行政复议']],
      ['行政诉讼', ['未经复议直接起诉', '复议后起诉']],
    ]);
    expect(proceedings.columns.map((column) => column.label)).toEqual([
      '结果维持',
      '结果纠正',
      '其他结果',
      '尚未审结',
      '总计',
    ]);
    expect(titleSuffix).toBe('年政府信息公开工作年度报告');
    expect(sections.map((section) => section.heading)).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
  });

  it.each([
    [
      '2021',
      [
        '第二十条第（一）项|信息内容,本年制发件数,本年废止件数,现行有效件数|规章,行政规范性文件',
        '第二十条第（五）项|信息内容,本年处理决定数量|行政许可',
        '第二十条第（六）项|信息内容,本年处理决定数量|行政处罚,行政强制',
        '第二十条第（八）项|信息内容,本年收费金额（单位：万元）|行政事业性收费',
      ],
    ],
    [
      '2019',
      [
        '第二十条第（一）项|信息内容,本年新制作数量,本年新公开数量,对外公开总数量|规章,规范性文件',
        '第二十条第（五）项|信息内容,上一年项目数量,本年增/减,处理决定数量|行政许可,其他对外管理服务事项',
        '第二十条第（六）项|信息内容,上一年项目数量,本年增/减,处理决定数量|行政处罚,行政强制',
        '第二十条第（八）项|信息内容,上一年项目数量,本年增/减|行政事业性收费',
        '第二十条第（九）项|信息内容,采购项目数量,采购总金额|政府集中采购',
      ],
    ],
  ])('edition.%s: blocks of table 二', (id, blocks) => {
    expect(
      law()
        .edition(id)
        .proactive.map(({ heading, columns, rows }) =>
          [heading, columns.join(), rows.map((row) => row.label).join()].join('|'),
        ),
    ).toEqual(blocks);
  });

  it('edition.2021 asks for five heads in section 一, edition.2019 leaves them free', () => {
    expect(law().edition('2021').overviewHeads).toEqual([
      '主动公开',
      '依申请公开',
      '政府信息管理',
      '政府信息公开平台建设',
      '监督保障',
    ]);
    expect(law().edition('2019').overviewHeads).toEqual([]);
  });
});
