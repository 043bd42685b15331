import type { CaseActions } from '../../api/types.js';
import { dayText } from '../../common/days.js';

const MATTERS = {
  supplement: ['申请人', '补正申请'],
  fee: ['申请人', '缴纳费用'],
  thirdParty: ['第三方', '提出意见'],
  agency: ['其他机关', '提出意见'],
  ownUnit: ['内设机构', '反馈检索结果'],
  reasons: ['申请人', '说明理由'],
  extension: ['审批人员', '批准延期'],
} as const satisfies Record<CaseActions['matters'][number]['matter'], readonly [who: string, what: string]>;

/** Who is being waited for, since when and until when; several at once do not disturb each other. */
export function OpenMatters({ matters }: Pick<CaseActions, 'matters'>) {
  return (
    <ul className="open-matters">
      {matters.map(({ matter, party, since, until, over }) => {
        const [who, what] = MATTERS[matter];
        return (
          <li key={`${matter} ${party ?? ''} ${since}`} className={over ? 'matter-over' : ''}>
            <p>
              <strong>等{party === null ? who : `${who}“${party}”`}</strong>
              {what}
            </p>
            <p className="sub">
              自{dayText(since)}
              {until !== null && `，至${dayText(until)}`}
              {over && <b>　！ 期限已过</b>}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
