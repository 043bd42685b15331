import { Button, Form, Input, Select } from 'antd';
import { optionsOf } from '../../common/terms.js';
import { useVocabularies } from '../../shell/queries.js';
import type { PartFields } from './part-fields.js';

interface Props {
  /** Where the list stands in the form. */
  readonly at: readonly string[];
  readonly legend: string;
  /** The result of the answer that is contested. */
  readonly outcome?: PartFields['outcome'];
}

function Row({ name }: { readonly name: number }) {
  const words = useVocabularies().data;
  return (
    <div className="form-row">
      <Form.Item name={[name, 'complaint']} label="争议类别">
        <Select
          allowClear
          placeholder="申请人不服什么"
          showSearch={{ optionFilterProp: 'label' }}
          options={optionsOf(words?.complaints)}
        />
      </Form.Item>
      <Form.Item name={[name, 'outcome']} label="所争议的结果">
        <Select
          allowClear
          placeholder="没有答复的，不填"
          showSearch={{ optionFilterProp: 'label' }}
          options={optionsOf(words?.outcomes)}
        />
      </Form.Item>
      <Form.Item name={[name, 'ground']} label="内容（可不填）" className="form-wide">
        <Input maxLength={500} autoComplete="off" placeholder="例如：认为该文件不属于内部事务信息" />
      </Form.Item>
    </div>
  );
}

/** The grounds that are contested; each may end otherwise. */
export function GroundFields({ at, legend, outcome }: Props) {
  return (
    <Form.List name={[...at]}>
      {(rows, { add, remove }) => (
        <div className="parts">
          {rows.map(({ key, name }) => (
            <fieldset key={key}>
              <legend>
                {legend}
                {rows.length > 1 && `（${name + 1}）`}
              </legend>
              <Row name={name} />
              {rows.length > 1 && (
                <Button
                  size="small"
                  aria-label={`删去${legend}（${name + 1}）`}
                  onClick={() => {
                    remove(name);
                  }}
                >
                  删去
                </Button>
              )}
            </fieldset>
          ))}
          <Button
            size="small"
            onClick={() => {
              add(outcome == null ? {} : { outcome });
            }}
          >
            增加一项{legend}
          </Button>
        </div>
      )}
    </Form.List>
  );
}
