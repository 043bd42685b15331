import { Form, Select } from 'antd';
import type { Case } from '../../api/types.js';
import { dayText } from '../../common/days.js';
import { labelIn } from '../../common/terms.js';
import { useVocabularies } from '../../shell/queries.js';

/** Which answer is contested, where there are several. */
export function RoundSelect({ found }: { readonly found: Case | undefined }) {
  const words = useVocabularies().data;
  const answers = found?.decisions ?? [];
  if (answers.length < 2) return null;
  return (
    <Form.Item name="round" label="针对第几次答复" extra="不填的，为提出时最近的一次。">
      <Select
        allowClear
        placeholder="提出时最近的一次"
        options={answers.map(({ round, outcome, dispatchedOn, signedOn }) => ({
          value: round,
          label: `第 ${round} 次，${dayText(dispatchedOn ?? signedOn)}，${labelIn(words?.outcomes, outcome)}`,
        }))}
      />
    </Form.Item>
  );
}
