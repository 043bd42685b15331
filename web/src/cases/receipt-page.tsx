import { Alert, Button, Input, Space } from 'antd';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import type { Case } from '../api/types.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { LetterSheet } from '../letters/letter-sheet.js';
import { useReceipt } from '../letters/queries.js';
import { usePlace, placePath } from '../shell/place.js';
import { casePath } from './case-terms.js';

type Warnings = NonNullable<Case['warnings']>;

/** What the intake found worth a look; the case has been registered all the same. */
function IntakeWarnings({ warnings }: { readonly warnings: Warnings }) {
  if (warnings.length === 0) return null;
  return (
    <Alert
      className="page-note page-actions"
      type="warning"
      showIcon
      title="已登记，请核对"
      description={warnings.map(({ code, field, message }) => (
        <p key={`${code} ${field}`}>{message}</p>
      ))}
    />
  );
}

/** What was handed in with the application, which no field of the intake tells. */
function Materials({ onWrite }: { readonly onWrite: (materials: string) => void }) {
  const [typed, setTyped] = useState('');
  const write = (): void => {
    onWrite(typed.trim());
  };
  return (
    <Space.Compact className="receipt-materials page-actions">
      <Input
        aria-label="收到的材料"
        prefix={<span className="sub">收到的材料</span>}
        placeholder="如：申请表1份、身份证复印件1份"
        maxLength={500}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onPressEnter={write}
      />
      <Button onClick={write}>写入回执</Button>
    </Space.Compact>
  );
}

/** The receipt that the applicant takes away, in the agency's own wording: printed from the browser. */
export function ReceiptPage() {
  const place = usePlace();
  const { caseNo = '' } = useParams();
  const { state } = useLocation() as { state: { warnings?: Warnings } | null };
  const [materials, setMaterials] = useState('');
  const receipt = useReceipt(place.code, caseNo, materials);
  return (
    <>
      <PageHead
        title="申请回执"
        actions={
          <span className="form-actions">
            <Button
              type="primary"
              disabled={!receipt.data}
              onClick={() => {
                window.print();
              }}
            >
              打印
            </Button>
            <Link className="button-link button-quiet" to={casePath(place, caseNo)}>
              打开案件
            </Link>
            <Link className="button-link button-quiet" to={`${placePath(place, 'cases')}/new`}>
              再登记一件
            </Link>
          </span>
        }
      />
      <IntakeWarnings warnings={state?.warnings ?? []} />
      <ProblemAlert error={receipt.error} title="回执没有打开" onRetry={() => void receipt.refetch()} />
      <Materials onWrite={setMaterials} />
      <article className="receipt" aria-label="政府信息公开申请登记回执" aria-busy={receipt.isPending}>
        {receipt.data && <LetterSheet lines={receipt.data.lines} />}
      </article>
    </>
  );
}
