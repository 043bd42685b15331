import { Button, Form, Input } from 'antd';

/** The numbers of the applications that one review is about. @param onSettled when a number has been typed */
export function ApplicationList({ onSettled }: { readonly onSettled: () => void }) {
  return (
    <Form.List name="applications">
      {(rows, { add, remove }) => (
        <div className="applications">
          {rows.map(({ key, name }) => (
            <div key={key} className="split-part">
              <Form.Item
                name={name}
                label={rows.length > 1 ? `申请的案号（${name + 1}）` : '申请的案号'}
                rules={[{ required: true, whitespace: true, message: '请填写申请的案号或者编号' }]}
              >
                <Input
                  maxLength={200}
                  autoComplete="off"
                  autoFocus={name === 0}
                  onBlur={onSettled}
                  onPressEnter={onSettled}
                />
              </Form.Item>
              {rows.length > 1 && (
                <Button
                  size="small"
                  aria-label={`删去申请（${name + 1}）`}
                  onClick={() => {
                    remove(name);
                    onSettled();
                  }}
                >
                  删去
                </Button>
              )}
            </div>
          ))}
          <p className="intake-more">
            <Button
              size="small"
              onClick={() => {
                add('');
              }}
            >
              增加一件申请
            </Button>
            <span className="sub">一件复议涉及几件申请的，只登记一件，表四也只计一件。</span>
          </p>
        </div>
      )}
    </Form.List>
  );
}
