import { Button, Form, Input, Select } from 'antd';
import type { Proceeding } from '../../api/types.js';
import { labelIn, optionsOf } from '../../common/terms.js';
import { useVocabularies } from '../../shell/queries.js';
import type { PartFields } from '../grounds/part-fields.js';
import { DisposalInput } from './disposal-input.js';

const LIST = ['step', 'parts'];

/** What the ground is about, of one that was registered before. */
function Ground({ index }: { readonly index: number }) {
  const words = useVocabularies().data;
  const part = Form.useWatch<PartFields | undefined>([...LIST, index], { preserve: true });
  const told = [
    part?.complaint && labelIn(words?.complaints, part.complaint),
    part?.outcome && labelIn(words?.outcomes, part.outcome),
    part?.ground,
  ].filter(Boolean);
  return told.length === 0 ? null : <p className="sub part-ground">{told.join('；')}</p>;
}

interface RowProps {
  readonly found: Proceeding;
  readonly name: number;
  /** Not registered before: what it is about is told here. */
  readonly isNew: boolean;
}

function Row({ found, name, isNew }: RowProps) {
  const words = useVocabularies().data;
  return (
    <>
      {!isNew && <Ground index={name} />}
      <div className="form-row">
        {isNew && (
          <Form.Item name={[name, 'complaint']} label="争议类别">
            <Select allowClear options={optionsOf(words?.complaints)} />
          </Form.Item>
        )}
        {isNew && (
          <Form.Item name={[name, 'ground']} label="争议的内容">
            <Input maxLength={500} autoComplete="off" />
          </Form.Item>
        )}
        <Form.Item
          name={[name, 'disposal']}
          label="这一项的文书用语"
          rules={[{ required: true, message: '请填写文书用语' }]}
        >
          <DisposalInput found={found} />
        </Form.Item>
        <Form.Item name={[name, 'lossReason']} label="败因（结果纠正的）">
          <Select allowClear options={optionsOf(words?.lossReasons)} />
        </Form.Item>
        <Form.Item name={[name, 'reason']} label="理由" className="form-wide">
          <Input.TextArea rows={1} maxLength={500} />
        </Form.Item>
      </div>
    </>
  );
}

/** One row for each ground that is contested, each with a word of its own. */
export function DecidedParts({ found }: { readonly found: Proceeding }) {
  const known = found.parts.length;
  return (
    <Form.List name={LIST}>
      {(rows, { add, remove }) => (
        <div className="parts">
          {rows.map(({ key, name }) => (
            <fieldset key={key}>
              <legend>第 {name + 1} 项</legend>
              <Row found={found} name={name} isNew={name >= known} />
              {name >= known && (
                <Button
                  size="small"
                  aria-label={`删去第 ${name + 1} 项`}
                  onClick={() => {
                    remove(name);
                  }}
                >
                  删去这一项
                </Button>
              )}
            </fieldset>
          ))}
          <Button
            size="small"
            onClick={() => {
              add({});
            }}
          >
            增加一项
          </Button>
        </div>
      )}
    </Form.List>
  );
}
