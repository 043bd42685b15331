import { Form } from 'antd';
import type { Proceeding } from '../../api/types.js';
import { DayInput } from '../../common/day-input.js';
import { GroundFields } from '../grounds/ground-fields.js';
import { DecisionFields } from './decision-fields.js';
import { levelsAfter } from './levels.js';
import { controlOf } from './step-control.js';
import { fieldsOf } from './step-shapes.js';

interface Props {
  readonly found: Proceeding;
  readonly type: string;
  /** Entered anew, any instance may be meant. */
  readonly anew?: boolean;
}

const WIDE = ['text'];

/** Exactly the fields of one step; in the form they stand under `step`. */
export function StepFields({ found, type, anew = false }: Props) {
  const levels = anew ? [1, 2, 3] : levelsAfter(found.stage);
  const fields = fieldsOf(found.kind, type);
  return (
    <>
      <div className="form-row">
        <Form.Item name={['step', 'on']} label="发生之日" rules={[{ required: true, message: '请填写日期' }]}>
          <DayInput autoFocus={!anew} />
        </Form.Item>
      </div>
      {type === 'decided' && <DecisionFields found={found} />}
      <div className="form-row">
        {fields.map(({ name, label, control, needed, extra }) => (
          <Form.Item
            key={name}
            name={['step', name]}
            label={label}
            extra={extra}
            className={typeof control === 'string' && WIDE.includes(control) ? 'form-wide' : ''}
            rules={needed ? [{ required: true, message: `请填写${label}` }] : []}
          >
            {controlOf({ control, levels })}
          </Form.Item>
        ))}
      </div>
      {type === 'amended' && <GroundFields at={['step', 'parts']} legend="争议事项" />}
    </>
  );
}
