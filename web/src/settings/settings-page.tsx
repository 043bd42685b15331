import { Spin } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Setting } from '../api/types.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useMay } from '../session/use-session.js';
import { placePath, usePlace } from '../shell/place.js';
import { ChangeDialog } from './change-dialog.js';
import { useSettings } from './queries.js';
import { RecountStatus } from './recount-status.js';
import { SettingCard } from './setting-card.js';

const GROUPS = [
  { title: '影响统计的规则', counting: true },
  { title: '办理中适用的规则', counting: false },
] as const;

/** What the law leaves open, and how the agency has it: by whose choice, for which reason, with which effect. */
export function SettingsPage() {
  const place = usePlace();
  const { code } = place;
  const found = useSettings(code);
  const may = useMay();
  const [name, setName] = useState<Setting['name']>();
  const settings = found.data?.settings ?? [];
  const changing = settings.find((setting) => setting.name === name);
  return (
    <>
      <PageHead
        title="计数规则"
        lead="法律没有规定、各地做法不一的，由机关选定一种并说明理由。改变之后，受影响的统计表重新计数；登记过的事实不变。"
        actions={
          <Link className="button-link button-quiet" to={placePath(place, 'disposals')}>
            文书用语与表四
          </Link>
        }
      />
      <ProblemAlert error={found.error} title="计数规则没有打开" onRetry={() => void found.refetch()} />
      {found.isPending && (
        <Spin description="正在载入" className="page-spin">
          <div />
        </Spin>
      )}
      {found.data && <RecountStatus recount={found.data.recount} />}
      {found.data && !may('settings') && (
        <p className="page-note">改变规则由本机关的填报人办理；您可以查看，不能改变。</p>
      )}
      {found.data &&
        GROUPS.map(({ title, counting }) => (
          <section key={title} className="page-section" aria-label={title}>
            <h2>{title}</h2>
            {settings
              .filter((setting) => setting.counting === counting)
              .map((setting) => (
                <SettingCard
                  key={setting.name}
                  setting={setting}
                  mayChange={may('settings')}
                  onChange={() => {
                    setName(setting.name);
                  }}
                />
              ))}
          </section>
        ))}
      {changing && (
        <ChangeDialog
          key={changing.name}
          code={code}
          setting={changing}
          onClose={() => {
            setName(undefined);
          }}
        />
      )}
    </>
  );
}
