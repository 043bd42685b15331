import { App, Form, Input, Modal } from 'antd';
import type { AnnualReport, ReportStep } from '../../api/types.js';
import { todayOnThisComputer } from '../../common/days.js';
import { ProblemAlert } from '../../common/problem-alert.js';
import type { Place } from '../../shell/place.js';
import { useTakeStep } from '../queries.js';
import { STEP_LABELS } from '../report-terms.js';
import { PublicationFields } from './publication-fields.js';
import { takenOf, type StepFields } from './step-fields.js';

interface Props {
  readonly place: Place;
  readonly report: Pick<AnnualReport, 'agency' | 'rowVersion'>;
  readonly step: ReportStep;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const MEANING: Readonly<Record<ReportStep, string>> = {
  submit: '送审后形成快照：表格、文字和所依据的每一件记录都定格，等待另一人审批。',
  return: '退回后由填报人修改、重新送审。理由会显示在报告页的最上面。',
  approve: '批准后这一份不再改变，会移动表中数字的登记也不再接受；公布以前可以退回，公布以后只能更正。',
  publish: '登记在哪里、哪一天公布，以及报送上级机关的函号和签批人。整份报告的文件随之定稿。',
  discard:
    '误开的更正可以撤销，原来的一版照旧有效、照旧定格。更正期间改过登记、使表中的数有变动的，不能撤销，要把更正送审。',
  correct: '开始下一版，原来的一版原样保留。更正说明印在新一版的编报说明里。',
};

const PROSE: Partial<Record<ReportStep, { readonly label: string; readonly placeholder: string }>> = {
  return: { label: '退回的理由', placeholder: '例如：监督保障部分没有写社会评议结果' },
  correct: { label: '更正说明', placeholder: '例如：漏报申请 1 件，表三相应更正' },
};

/** A step is confirmed with what it needs; what was typed stays when the server refuses it. */
export function StepDialog({ place, report, step, onClose, onDone }: Props) {
  const [form] = Form.useForm<StepFields>();
  const take = useTakeStep(place, report.rowVersion);
  const { message } = App.useApp();
  const label = STEP_LABELS[step];
  const prose = PROSE[step];
  return (
    <Modal
      open
      width={600}
      title={`${label}：${report.agency.name}${place.year}年度报告`}
      okText={label}
      cancelText="取消"
      confirmLoading={take.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="dialog-article">{MEANING[step]}</p>
      <ProblemAlert error={take.error} title={`没有${label}`} />
      <Form<StepFields>
        form={form}
        name={`report-${step}`}
        layout="vertical"
        requiredMark={false}
        initialValues={{ on: todayOnThisComputer() }}
        onFinish={(fields) => {
          if (take.isPending) return;
          take.mutate(takenOf(step, fields), {
            onSuccess: () => {
              void message.success(`已${label}`);
              onDone();
            },
          });
        }}
      >
        {prose && (
          <Form.Item
            name="prose"
            label={prose.label}
            rules={[{ required: true, whitespace: true, message: `请填写${prose.label}` }]}
          >
            <Input.TextArea rows={4} maxLength={2000} placeholder={prose.placeholder} autoFocus />
          </Form.Item>
        )}
        {step === 'publish' && <PublicationFields />}
      </Form>
    </Modal>
  );
}
