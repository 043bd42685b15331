import type { ApplicationRecord } from '../ledger/records/record-schemas.js';
import { localDate } from '../../law/local-date.js';

const applicant = (name: string): ApplicationRecord['applicant'] => ({ type: 'naturalPerson', name });

/** What a filled-in sheet looks like: the common ways that an application goes. All of them are invented. */
export const EXAMPLE_APPLICATIONS: readonly ApplicationRecord[] = [
  {
    kind: 'application',
    ref: '2024-001',
    applicant: { ...applicant('张某（示例）'), idNumber: '110101199003070000', phone: '13800000000' },
    channel: 'online',
    submittedOn: localDate('2023-12-29'),
    receivedOn: localDate('2024-01-03'),
    description: '某某路改造工程的立项批复',
    deliveryWanted: '邮寄',
    decision: {
      outcome: 'granted',
      documentNo: '某公开〔2024〕第1号',
      delivery: 'post',
      carrier: 'EMS',
      mailNo: '1000000000001',
      signedOn: localDate('2024-01-16'),
      dispatchedOn: localDate('2024-01-17'),
      servedOn: localDate('2024-01-19'),
    },
  },
  {
    kind: 'application',
    ref: '2024-002',
    applicant: { type: 'commercialEnterprise', name: '某某商贸有限公司（示例）' },
    channel: 'registeredMail',
    receivedOn: localDate('2024-03-04'),
    description: '某某地块征收补偿的全部材料',
    events: [
      {
        type: 'supplementRequested',
        on: localDate('2024-03-07'),
        servedOn: localDate('2024-03-09'),
        replyWithinWorkingDays: 15,
      },
      { type: 'supplementReceived', on: localDate('2024-03-20') },
      { type: 'extended', on: localDate('2024-04-15'), workingDays: 20, approvedBy: '李某' },
    ],
    decision: {
      outcome: 'partial',
      documentNo: '某公开〔2024〕第2号',
      delivery: 'direct',
      signedOn: localDate('2024-05-10'),
      servedOn: localDate('2024-05-11'),
    },
  },
  {
    kind: 'application',
    ref: '2024-003',
    applicant: applicant('王某（示例）'),
    channel: 'inPerson',
    receivedOn: localDate('2024-06-11'),
    description: '某某村某年度的财政补助发放明细',
    events: [{ type: 'withdrawn', on: localDate('2024-06-18') }],
  },
  {
    kind: 'application',
    ref: '2024-004',
    applicant: { type: 'legalServiceOrganization', name: '某某律师事务所（示例）' },
    channel: 'email',
    receivedOn: localDate('2024-12-30'),
    description: '某某行政处罚案件的案卷',
  },
];
