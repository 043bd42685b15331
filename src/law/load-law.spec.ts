import { describe, expect, it } from '@jest/globals';
import { DamagedLaw } from '../../test/support/damaged-law.js';
import { LawDataError } from './law-data-error.js';

describe('loading the law data', () => {
  it('the data as they are load without a complaint', () => {
    expect(new DamagedLaw().problems()).toEqual([]);
  });

  it('a missing file is told by name', () => {
    expect(new DamagedLaw().without('parameters/time-limits.yaml').problems()).toEqual([
      { file: 'parameters/time-limits.yaml', path: '', reason: '文件不存在' },
    ]);
  });

  it('everything wrong in all files is told at once, in Chinese, with file and place', () => {
    const problems = new DamagedLaw()
      .plant('vocabularies/outcomes.yaml', 'articles: [第三十七条]', 'articles: []')
      .plant('calendars/2024.yaml', 'date: 2024-02-04', 'date: 2024-02-05')
      .plant('parameters/time-limits.yaml', 'value: 7', 'value: seven')
      .problems();
    expect(new LawDataError(problems).message.split('\n')).toEqual([
      '法规数据有 3 处错误，请按提示改正后重新启动：',
      '  vocabularies/outcomes.yaml › outcomes.1.articles：至少要有一条依据',
      expect.stringMatching(
        /^ {2}parameters\/time-limits\.yaml › supplementNotice\.values\.0\.value：无效输入/,
      ),
      '  calendars/2024.yaml › notices.0.makeUpDays.春节：调休上班日 2024-02-05 不是周六、周日',
    ]);
  });
});
