import { Button, Form, Input } from 'antd';

/** One field for each case that is to be made. */
export function PartFields() {
  return (
    <Form.List name="parts">
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name }, index) => (
            <div key={key} className="split-part">
              <Form.Item
                name={[name, 'description']}
                label={`新立第 ${index + 1} 件的内容`}
                rules={[{ required: true, whitespace: true, message: '请填写这一件所需的信息' }]}
              >
                <Input.TextArea rows={2} maxLength={20_000} />
              </Form.Item>
              {rows.length > 1 && (
                <Button
                  size="small"
                  aria-label={`删去新立第 ${index + 1} 件`}
                  onClick={() => {
                    remove(name);
                  }}
                >
                  删去
                </Button>
              )}
            </div>
          ))}
          {rows.length < 50 && (
            <Button
              size="small"
              onClick={() => {
                add({ description: '' });
              }}
            >
              再加一件
            </Button>
          )}
        </>
      )}
    </Form.List>
  );
}
