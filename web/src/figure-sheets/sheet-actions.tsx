import { App, Button } from 'antd';
import { useState } from 'react';
import { download } from '../api/download.js';
import type { FigureSheet } from '../api/types.js';
import { FileDrop } from '../common/file-drop.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useMay } from '../session/use-session.js';
import type { Place } from '../shell/place.js';
import { FollowUpDialog, type FollowUp } from './follow-up-dialog.js';
import { useAccept, useUpload, workbookAddress } from './queries.js';
import { RefusedAnswers } from './refused-answers.js';

interface Props {
  readonly place: Place;
  readonly sheet: FigureSheet;
  readonly onType: () => void;
}

/** What can be done with the sheet now, by whoever may. */
export function SheetActions({ place, sheet, onType }: Props) {
  const may = useMay();
  const accept = useAccept(place, sheet);
  const upload = useUpload(place, sheet);
  const [following, setFollowing] = useState<FollowUp>();
  const [fault, setFault] = useState<unknown>();
  const { message } = App.useApp();
  const can = (step: FigureSheet['steps'][number]): boolean =>
    sheet.steps.includes(step) &&
    may(step === 'answer' || step === 'remind' ? 'answerFigures' : 'askFigures');
  const follow = (step: FollowUp, label: string) =>
    can(step) && (
      <Button
        onClick={() => {
          setFollowing(step);
        }}
      >
        {label}
      </Button>
    );
  return (
    <>
      <ProblemAlert error={fault} title="没有下载" />
      <ProblemAlert error={accept.error} title="没有采用" />
      <RefusedAnswers error={upload.error} />
      <div className="form-actions sheet-actions">
        {can('accept') && (
          <Button
            type="primary"
            loading={accept.isPending}
            onClick={() => {
              accept.mutate(undefined, {
                onSuccess: () => {
                  void message.success('已采用，数据已转入');
                },
              });
            }}
          >
            采用
          </Button>
        )}
        {can('answer') && (
          <Button type={can('accept') ? 'default' : 'primary'} onClick={onType}>
            {sheet.state === 'answered' ? '改填' : '填报'}
          </Button>
        )}
        <Button
          onClick={() => {
            setFault(undefined);
            download(workbookAddress(place, sheet.number), '填报单.xlsx').catch(setFault);
          }}
        >
          下载工作簿
        </Button>
        {follow('remind', '登记催报')}
        {follow('sendBack', '退回')}
        {follow('void', '作废')}
      </div>
      {can('answer') && (
        <FileDrop
          quiet
          disabled={upload.isPending}
          title="单位填好的工作簿"
          hint="拖到这里，或者选择文件。有一处不对就都不收，逐处列出。"
          label="单位填好的工作簿"
          accept=".xlsx"
          onFiles={([file]) => {
            if (file)
              upload.mutate(file, {
                onSuccess: () => {
                  void message.success('已收下工作簿里的数据');
                },
              });
          }}
        />
      )}
      {following && (
        <FollowUpDialog
          place={place}
          sheet={sheet}
          step={following}
          onClose={() => {
            setFollowing(undefined);
          }}
        />
      )}
    </>
  );
}
