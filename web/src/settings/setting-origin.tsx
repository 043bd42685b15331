import type { Setting } from '../api/types.js';

/** Who chose the value that applies, when and why; and which agencies below have it otherwise. */
export function SettingOrigin({ setting }: { readonly setting: Setting }) {
  const { from, chosenBy, binding, changedOn, changedBy, reason, exceptions, options } = setting;
  const labelOf = (value: string): string => options.find(({ key }) => key === value)?.label ?? value;
  return (
    <>
      <dt>来源</dt>
      <dd>
        {from === 'recommended' && '推荐的做法，没有机关另行选定'}
        {from === 'own' && `本机关选定（${changedBy ?? ''}，${changedOn ?? ''}）`}
        {from === 'superior' && `上级机关${chosenBy?.name ?? ''}选定（${changedOn ?? ''}）`}
        {binding && '，下级机关一律适用'}
      </dd>
      {reason !== null && (
        <>
          <dt>选定的理由</dt>
          <dd>{reason}</dd>
        </>
      )}
      {exceptions.length > 0 && (
        <>
          <dt>另有选定的下级机关</dt>
          <dd>{exceptions.map(({ name, value }) => `${name}：${labelOf(value)}`).join('；')}</dd>
        </>
      )}
    </>
  );
}
