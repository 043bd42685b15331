import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { newFormKey } from '../../cases/form-key.js';
import { todayOnThisComputer } from '../../common/days.js';
import { InSight } from '../../common/in-sight.js';
import { ProblemAlert } from '../../common/problem-alert.js';
import { proceedingPath } from '../../proceedings-list/proceeding-path.js';
import { placePath, type Place } from '../../shell/place.js';
import { GroundFields } from '../grounds/ground-fields.js';
import { toldBy } from '../page/saved-warnings.js';
import { useLogLawsuit } from '../queries.js';
import { placedErrors } from '../steps/step-errors.js';
import { CommonFields } from './common-fields.js';
import { contestedAnswer, freshGround } from './contested.js';
import { ContestedPanel } from './contested-panel.js';
import { lawsuitBody, type LawsuitFields } from './filing-body.js';
import { useNamedCase, useNamedRemedies } from './queries.js';
import { RoundSelect } from './round-select.js';
import { RouteWarning } from './route-warning.js';
import { SuitFields } from './suit-fields.js';
import { useFreshGrounds } from './use-fresh-grounds.js';

interface Props {
  readonly place: Place;
  /** Of the application from which one came. */
  readonly caseNo: string | undefined;
  /** The review from which one came. */
  readonly review: string | undefined;
}

/** Logs a lawsuit that was brought. */
export function LawsuitForm({ place, caseNo, review }: Props) {
  const navigate = useNavigate();
  const [form] = Form.useForm<LawsuitFields>();
  const [key] = useState(newFormKey);
  const [named, setNamed] = useState(caseNo);
  const log = useLogLawsuit(place.code);
  const round = Form.useWatch('round', form);
  const route = Form.useWatch('route', form);
  const complainant = Form.useWatch('complainant', form);
  const after = Form.useWatch('review', form) ?? undefined;
  const found = useNamedCase(place.code, named).data;
  const remedies = useNamedRemedies(place.code, named).data;
  const answer = contestedAnswer(found, round);
  const fresh = freshGround(found, answer);
  useFreshGrounds(form, fresh);
  const settle = (): void => {
    const typed = form.getFieldValue('application') as string | undefined;
    setNamed(typed?.trim() ? typed.trim() : undefined);
  };
  const submit = (fields: LawsuitFields): void => {
    if (log.isPending) return;
    log.mutate(
      { body: lawsuitBody(fields), key },
      {
        onSuccess: (logged) =>
          void navigate(proceedingPath(place, 'lawsuit', logged.ref), {
            state: toldBy(logged),
            replace: true,
          }),
        onError: (error) => {
          form.setFields(placedErrors(error, { at: [], day: 'filedOn' }));
        },
      },
    );
  };
  return (
    <div className="intake-columns">
      <div>
        <InSight when={log.error}>
          <ProblemAlert error={log.error} title="没有登记" />
        </InSight>
        <Form<LawsuitFields>
          form={form}
          name="lawsuit"
          layout="vertical"
          className="intake import-panel"
          initialValues={{
            application: caseNo,
            filedOn: todayOnThisComputer(),
            complainant: 'applicant',
            role: 'original',
            parts: [{}],
            ...(review !== undefined && { route: 'afterReview', review }),
          }}
          onFinish={submit}
          scrollToFirstError
        >
          <fieldset className="intake-part">
            <legend>所涉及的申请和途径</legend>
            <Form.Item
              name="application"
              label="申请的案号"
              rules={[{ required: true, whitespace: true, message: '请填写申请的案号或者编号' }]}
            >
              <Input maxLength={200} autoComplete="off" autoFocus onBlur={settle} onPressEnter={settle} />
            </Form.Item>
            <RoundSelect found={found} />
            <SuitFields code={place.code} caseNo={named} />
            {route === 'direct' && complainant !== 'thirdParty' && (
              <RouteWarning remedies={remedies} round={answer?.round} />
            )}
          </fieldset>
          <fieldset className="intake-part">
            <legend>诉讼</legend>
            <CommonFields kind="lawsuit" />
          </fieldset>
          <GroundFields at={['parts']} legend="争议事项" outcome={fresh.outcome} />
          <div className="form-actions">
            <Button type="primary" htmlType="submit" loading={log.isPending}>
              登记诉讼
            </Button>
            <Button onClick={() => void navigate(placePath(place, 'proceedings'))}>取消</Button>
          </div>
        </Form>
      </div>
      <ContestedPanel
        place={place}
        cases={named === undefined ? [] : [named]}
        round={round}
        {...(route === 'afterReview' && { review: after })}
      />
    </div>
  );
}
