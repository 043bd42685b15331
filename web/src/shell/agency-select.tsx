import { Select, type SelectProps } from 'antd';
import { useMemo } from 'react';
import { agencyOptions, type AgencyOption } from './agency-tree.js';
import { useAgencies } from './queries.js';

type Props = Omit<SelectProps<string, AgencyOption>, 'options' | 'optionRender' | 'showSearch' | 'loading'>;

/** Chooses an agency from the tree, shown by indenting; typing searches names. Works as a control of a form. */
export function AgencySelect(props: Props) {
  const agencies = useAgencies();
  const options = useMemo(() => agencyOptions(agencies.data ?? []), [agencies.data]);
  return (
    <Select<string, AgencyOption>
      {...props}
      options={options}
      loading={agencies.isPending}
      showSearch={{ optionFilterProp: 'label' }}
      notFoundContent="没有名称相符的机关"
      optionRender={({ data }) => <span style={{ paddingInlineStart: data.depth * 18 }}>{data.label}</span>}
    />
  );
}
