/** The page of GB/T 9704—2012: A4, 22 lines of 28 characters of 3号 (16 pt). Millimetres and points as named. */
export const PAGE = {
  widthMm: 210,
  heightMm: 297,
  topMm: 37,
  leftMm: 28,
  rightMm: 26,
  bottomMm: 35,
  /** From the text block down to the page number. */
  footerMm: 7,
} as const;

export const LINES_PER_PAGE = 22;
export const CHARACTERS_PER_LINE = 28;
/** Distance of two lines of body text. */
export const LINE_PT = 28.95;

/** 2号, 3号, 4号. */
export const SIZE_PT = { title: 22, body: 16, pageNumber: 14 } as const;

export const ptOfMm = (mm: number): number => (mm / 25.4) * 72;
export const TEXT_WIDTH_PT = ptOfMm(PAGE.widthMm - PAGE.leftMm - PAGE.rightMm);
export const TEXT_HEIGHT_PT = ptOfMm(PAGE.heightMm - PAGE.topMm - PAGE.bottomMm);

/** 28 characters of 16 pt are a little wider than 156 mm: what each must give up. Negative. */
export const TRACKING_PT = (TEXT_WIDTH_PT - CHARACTERS_PER_LINE * SIZE_PT.body) / CHARACTERS_PER_LINE;
