/** What an education bureau of a county has set for its letters. */
export const LETTER_SETTINGS = {
  sealName: null,
  contact: '丙县中山路1号',
  onlineFiling: null,
  reviewBody: null,
  court: '丙县人民法院',
  series: { answer: '丙教公开', notice: '丙教公开告', letter: '丙教公开函' },
};
