import { Button, Form } from 'antd';
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
import { useLogReview } from '../queries.js';
import { placedErrors } from '../steps/step-errors.js';
import { ApplicationList } from './application-list.js';
import { CommonFields } from './common-fields.js';
import { contestedAnswer, freshGround } from './contested.js';
import { ContestedPanel } from './contested-panel.js';
import { namedApplications, reviewBody, type ReviewFields } from './filing-body.js';
import { useNamedCase } from './queries.js';
import { RoundSelect } from './round-select.js';
import { useFreshGrounds } from './use-fresh-grounds.js';

interface Props {
  readonly place: Place;
  /** Of the application from which one came. */
  readonly caseNo: string | undefined;
}

/** Logs a review that was filed. */
export function ReviewForm({ place, caseNo }: Props) {
  const navigate = useNavigate();
  const [form] = Form.useForm<ReviewFields>();
  const [key] = useState(newFormKey);
  const [named, setNamed] = useState<readonly string[]>(caseNo === undefined ? [] : [caseNo]);
  const log = useLogReview(place.code);
  const round = Form.useWatch('round', form);
  const found = useNamedCase(place.code, named[0]).data;
  const fresh = freshGround(found, contestedAnswer(found, round));
  useFreshGrounds(form, fresh);
  const submit = (fields: ReviewFields): void => {
    if (log.isPending) return;
    log.mutate(
      { body: reviewBody(fields), key },
      {
        onSuccess: (answer) =>
          void navigate(proceedingPath(place, 'review', answer.ref), {
            state: toldBy(answer),
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
        <Form<ReviewFields>
          form={form}
          name="review"
          layout="vertical"
          className="intake import-panel"
          initialValues={{
            applications: [caseNo ?? ''],
            filedOn: todayOnThisComputer(),
            complainant: 'applicant',
            parts: [{}],
          }}
          onFinish={submit}
          scrollToFirstError
        >
          <fieldset className="intake-part">
            <legend>所涉及的申请</legend>
            <ApplicationList
              onSettled={() => {
                setNamed(namedApplications(form.getFieldsValue()));
              }}
            />
            {named.length === 1 && <RoundSelect found={found} />}
          </fieldset>
          <fieldset className="intake-part">
            <legend>复议</legend>
            <CommonFields kind="review" />
          </fieldset>
          <GroundFields at={['parts']} legend="争议事项" outcome={fresh.outcome} />
          <div className="form-actions">
            <Button type="primary" htmlType="submit" loading={log.isPending}>
              登记复议
            </Button>
            <Button onClick={() => void navigate(placePath(place, 'proceedings'))}>取消</Button>
          </div>
        </Form>
      </div>
      <ContestedPanel place={place} cases={named} round={round} />
    </div>
  );
}
