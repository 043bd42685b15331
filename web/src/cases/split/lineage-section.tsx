import { Button } from 'antd';
import { useState } from 'react';
import type { Case } from '../../api/types.js';
import type { Place } from '../../shell/place.js';
import { CaseSection } from '../page/case-section.js';
import { LineageList } from './lineage-list.js';
import { SplitDialog } from './split-dialog.js';
import { whyNoSplit } from './split-body.js';

interface Props {
  readonly place: Place;
  readonly caseNo: string;
  readonly found: Case;
  readonly maySplit: boolean;
}

/** What belongs to the application, and the way to file several matters of it apart. */
export function LineageSection({ place, caseNo, found, maySplit }: Props) {
  const [open, setOpen] = useState(false);
  const why = whyNoSplit(found);
  const barred = why !== undefined;
  return (
    <CaseSection
      title="关联的申请"
      actions={
        maySplit && (
          <Button
            aria-haspopup="dialog"
            {...(barred && {
              'aria-disabled': true,
              'aria-describedby': 'why-no-split',
              className: 'button-forbidden',
            })}
            onClick={() => {
              if (!barred) setOpen(true);
            }}
          >
            分别立案
          </Button>
        )
      }
    >
      <LineageList place={place} found={found} />
      {maySplit && barred && (
        <p className="sub" id="why-no-split">
          不能分别立案：{why}
        </p>
      )}
      {open && (
        <SplitDialog
          code={place.code}
          caseNo={caseNo}
          found={found}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </CaseSection>
  );
}
