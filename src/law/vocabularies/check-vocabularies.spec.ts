import { describe, expect, it } from '@jest/globals';
import { DamagedLaw, type Planted } from '../../../test/support/damaged-law.js';

const PLANTED: Readonly<Record<string, readonly Planted[]>> = {
  'vocabularies/outcomes.yaml': [
    [
      'an outcome left out',
      'key: declined.petition',
      'key: declined.duplicate',
      'outcomes.declined.petition',
      '应当恰好列一次，现在是 0 次',
    ],
    [
      'an outcome without an article',
      'articles: [第三十七条]',
      'articles: []',
      'outcomes.1.articles',
      '至少要有一条依据',
    ],
    [
      'an outcome that names another row',
      "'2021': other.feeUnpaid",
      "'2021': other.misc",
      'outcomes.other.feeUnpaid',
      '行 other.misc 不存在或不统计该结果',
    ],
    [
      'an outcome without a row in an edition',
      "{ '2019': granted, '2021': granted }",
      "{ '2021': granted }",
      'outcomes.granted',
      '没有写明在 2019 版中的行',
    ],
    [
      'an outcome with a row of no edition',
      "{ '2019': granted,",
      "{ '2018': granted, '2019': granted,",
      'outcomes.granted',
      '版本 2018 不存在',
    ],
    [
      'an outcome that is none',
      'key: declined.petition',
      'key: declined.whatever',
      'outcomes.13.key',
      '无效选项',
    ],
    [
      'an outcome whose articles are missing',
      'articles: [第三十七条], ',
      '',
      'outcomes.1.articles',
      '缺少这一项',
    ],
    ['the same key twice', 'inForceFrom:', 'citation: 又一个\ninForceFrom:', '', '同一处的同一个键写了两次'],
    ['a day that does not exist', '2019-05-15', '2019-02-30', 'inForceFrom', '不是存在的日期'],
  ],
  'vocabularies/terms.yaml': [
    [
      'a term without a name',
      'clerk: { label: 经办人 }',
      'clerk: { label: "" }',
      'roles.clerk.label',
      '不能为空',
    ],
    ['a key without a term', 'auditor: { label: 审计员 }', '', 'roles.auditor', ''],
    [
      'a channel without its article',
      ', article: 条例第三十一条第（一）项',
      '',
      'channels.inPerson.article',
      '缺少依据',
    ],
  ],
  'vocabularies/applicant-types.yaml': [
    ['an applicant type left out', 'researchInstitution:', 'research:', 'applicantTypes', ''],
  ],
  'vocabularies/disposals.yaml': [
    ['a disposal twice', 'word: 部分撤销\n', 'word: 撤销\n', 'review', '用语“撤销”重复'],
    [
      'another way of writing that is a word itself',
      '维持原答复, 维持答复',
      '维持原答复, 部分撤销',
      'review',
      '用语“部分撤销”重复',
    ],
    [
      'a disposal in a column that is none',
      'column: corrected\n',
      'column: mended\n',
      'review.3.column',
      '无效选项',
    ],
    [
      'an article of no text',
      'article: 行政复议法第六十八条',
      'article: 第六十八条之规定',
      'review.维持',
      '没有写明是哪部法律的第几条',
    ],
    [
      'an article that was not in force yet',
      'article: 行政复议法第六十九条\n    from: 2024-01-01',
      'article: 行政复议法第六十九条\n    from: 2023-12-31',
      'review.驳回复议请求',
      '起始日 2023-12-31 早于行政复议法的施行日 2024-01-01',
    ],
    [
      'a former article that was not in force yet',
      '第一款第（一）项, from: 1999-10-01',
      '第一款第（一）项, from: 1999-09-30',
      'review.维持',
      '早于行政复议法（1999年）的施行日',
    ],
    [
      'a former article that is not the former one',
      '第一款第（一）项, from: 1999-10-01',
      '第一款第（一）项, from: 2024-01-01',
      'review.维持',
      '不早于现行依据的起始日',
    ],
    ['a disposal without a day', '    from: 2024-01-01\n    formerly', '    formerly', 'review.0.from', ''],
    [
      'a word that ends nothing in a column that ends something',
      'column: pending\n    article: 行政复议法第三十九条',
      'column: other\n    article: 行政复议法第三十九条',
      'review.中止',
      '只能列入尚未审结',
    ],
    [
      'a column without a name',
      'upheld: { label: 结果维持 }',
      'upheld: { label: "" }',
      'columns.upheld.label',
      '',
    ],
  ],
};

describe.each(Object.entries(PLANTED))('%s, wrong on purpose', (file, planted) => {
  it.each(planted)('%s is found at its place', (_, text, replacement, path, reason) => {
    expect(new DamagedLaw().plant(file, text, replacement).problems()).toContainEqual({
      file,
      path,
      reason: expect.stringContaining(reason),
    });
  });
});
