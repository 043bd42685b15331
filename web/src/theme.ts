import type { ThemeConfig } from 'antd';

/** Whoever asks the system for less motion gets none: dialogs are there at once. */
const motion = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Ink blue for what can be acted on, seal red kept for what is wrong, warm greys for the rest. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#23415f',
    colorPrimaryHover: '#31577e',
    colorLink: '#1d5288',
    colorLinkHover: '#123a63',
    colorLinkActive: '#123a63',
    colorInfo: '#23415f',
    colorError: '#a8281b',
    colorWarning: '#8a5a00',
    colorSuccess: '#2b6a4b',
    controlItemBgActive: '#dfe8f1',
    controlItemBgActiveHover: '#d3dfeb',
    colorPrimaryBg: '#e6edf4',
    colorPrimaryBgHover: '#d3dfeb',
    colorErrorBg: '#fbeeec',
    colorErrorBorder: '#dba79f',
    colorWarningBg: '#fdf5e1',
    colorWarningBorder: '#e0c98f',
    colorSuccessBg: '#edf5f0',
    colorSuccessBorder: '#a9ccb8',
    colorInfoBg: '#eaf0f6',
    colorInfoBorder: '#a9bccf',
    colorText: '#1f2933',
    colorTextSecondary: '#4a5663',
    colorTextDescription: '#55616e',
    colorTextPlaceholder: '#667280',
    colorBgLayout: '#f4f3f0',
    colorBorder: '#b9bfc6',
    colorBorderSecondary: '#dcdfe2',
    borderRadius: 4,
    fontSize: 14,
    fontFamily:
      '"PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif',
    motion,
    motionDurationMid: motion ? '0.12s' : '0s',
    motionDurationSlow: motion ? '0.16s' : '0s',
    boxShadow: '0 4px 16px rgba(31, 41, 51, 0.14)',
  },
  components: {
    Select: { optionSelectedBg: '#dfe8f1', optionActiveBg: '#eef0f2' },
    Alert: { withDescriptionPadding: '12px 16px', withDescriptionIconSize: 18 },
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Table: { headerBg: '#eeece7', headerBorderRadius: 0, cellPaddingBlockSM: 6, rowHoverBg: '#f7f6f3' },
    Segmented: {
      itemSelectedBg: '#23415f',
      itemSelectedColor: '#ffffff',
      itemColor: '#33404d',
      trackBg: '#e6e4df',
    },
    Form: { itemMarginBottom: 16, labelColor: '#33404d' },
  },
};
