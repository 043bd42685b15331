import type { RefusalSpec } from './spec.js';

/** The life of an annual report. */
export const REPORT_CODES = {
  'report.exists': {
    status: 409,
    title: '年度报告已经有了',
    detail: '{year} 年的年度报告已经开始编制，没有另建。请打开已有的；已公布的请办理更正。',
  },
  'report.unknown': {
    status: 404,
    title: '没有年度报告',
    detail: '{year} 年的年度报告还没有开始编制，请先新建。',
  },
  'report.stale': {
    status: 412,
    title: '年度报告已被改动',
    detail: '年度报告在您打开以后已被他人改动，没有办理。请刷新后重试。',
  },
  'report.notOpen': {
    status: 409,
    title: '年度报告不在编制中',
    detail: '年度报告已经送审、批准或者公布，不能再改。需要改的，请先退回或者办理更正。',
  },
  'report.noFinding': {
    status: 422,
    title: '没有这一项校核结果',
    detail: '校核结果里没有需要说明理由的这一项，没有登记。请刷新后核对。',
  },
  'report.notDiscardable': {
    status: 409,
    title: '不能撤销更正',
    detail: '只有还没有送审过的更正可以撤销；送审过的，请改正后重新送审。',
  },
  'report.notReturnable': {
    status: 403,
    title: '不能退回',
    detail: '只有本机关的审批人员和上级机关的主管人员可以退回年度报告。',
  },
  'report.goneOnFrom': {
    status: 409,
    title: '下一年的年度报告以它为准',
    detail: '{next} 年的年度报告的上年结转以 {year} 年的这一版为准，没有退回。{remedy}。',
  },
  'report.notFrozen': {
    status: 409,
    title: '年度报告还没有批准',
    detail: '年度报告批准后才有成套文件，请在批准后下载。',
  },
  'report.neverSubmitted': {
    status: 409,
    title: '没有可以比较的',
    detail: '这一版年度报告没有这一次送审，没有可以比较的内容。请在送审以后查看。',
  },
  'batch.unknown': {
    status: 404,
    title: '没有这次成批生成',
    detail: '没有这次成批生成，或者保存期已过。请重新成批生成。',
  },
  'batch.underWay': {
    status: 409,
    title: '还没有生成完',
    detail: '还有 {left} 个机关的年度报告没有生成完，没有打包。请在完成后下载。',
  },
  'batch.notBelow': {
    status: 409,
    title: '不再是下级机关',
    detail: '该机关在成批生成期间调整到了别处，没有生成。需要的请由现在的上级机关生成。',
  },
  'report.future': {
    status: 422,
    title: '公布日在今天以后',
    detail: '公布日 {on} 在今天以后，没有登记。请在公布后登记。',
  },
  'figure.stale': {
    status: 412,
    title: '内容已被他人改动',
    detail: '这一项在您打开以后已被他人改动，没有保存。请对照现在的内容，合并后再保存。',
  },
  'report.beforeApproval': {
    status: 422,
    title: '公布日在批准以前',
    detail: '公布日 {on} 在批准日 {approvedOn} 以前，没有登记。请核对公布日，填批准当天或者以后的日期。',
  },
  'deadline.late': {
    status: 422,
    title: '晚于法定期限',
    detail:
      '报送日不能晚于 {workingDay}（{citation}规定的期限以内的最后一个工作日），没有改动。请定一个更早的日期。',
  },
  'deadline.early': {
    status: 422,
    title: '年度还没有结束',
    detail: '报送日要在 {year} 年结束以后，没有改动。请定一个 {year} 年 12 月 31 日以后的日期。',
  },
  'opening.otherAgency': {
    status: 422,
    title: '不是本机关的报告',
    detail:
      '{printed}，不是“{name}”，没有接续。拿错了文件的，请改选；确是本机关的报告（如用了简称、改名前的名称），请写明理由后再接续。',
  },
  'opening.notNeeded': {
    status: 409,
    title: '不需要接续',
    detail: '{year} 年的年度报告已经在本系统批准，上年结转以它为准，没有接续。',
  },
  'adjustment.empty': {
    status: 422,
    title: '调整没有内容',
    detail: '各类申请人的调整都是 0，没有登记。请填写增加或者减少的件数。',
  },
} as const satisfies Record<string, RefusalSpec>;
