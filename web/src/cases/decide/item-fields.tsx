import { Button, Form, Input, Select } from 'antd';
import type { Term } from '../../api/types.js';
import { optionsOf } from '../../common/terms.js';

/** Several things asked for in one application, each with a result of its own; the application still counts once. */
export function ItemFields({ outcomes }: { readonly outcomes: readonly Term[] }) {
  return (
    <details className="items">
      <summary>几项内容结果不同，分项填写</summary>
      <p className="sub">一件申请只计入一行，其他各项的结果作为依据保存。</p>
      <Form.List name="items">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }, index) => (
              <fieldset key={key}>
                <legend>第 {index + 1} 项</legend>
                <Form.Item
                  name={[name, 'description']}
                  label="内容"
                  rules={[{ required: true, message: '请填写内容' }]}
                >
                  <Input maxLength={1000} autoComplete="off" />
                </Form.Item>
                <div className="form-row">
                  <Form.Item
                    name={[name, 'outcome']}
                    label="结果"
                    rules={[{ required: true, message: '请选择结果' }]}
                  >
                    <Select showSearch={{ optionFilterProp: 'label' }} options={optionsOf(outcomes)} />
                  </Form.Item>
                  <Form.Item name={[name, 'article']} label="依据条款">
                    <Input maxLength={200} autoComplete="off" />
                  </Form.Item>
                </div>
                <Button
                  size="small"
                  onClick={() => {
                    remove(name);
                  }}
                >
                  删去这一项
                </Button>
              </fieldset>
            ))}
            <Button
              size="small"
              onClick={() => {
                add();
              }}
            >
              添加一项
            </Button>
          </>
        )}
      </Form.List>
    </details>
  );
}
