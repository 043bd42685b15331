import type { ISectionPropertiesOptions } from 'docx';
import { PAGE, ptOfMm, SIZE_PT } from '../layout/page.js';
import { twips } from './styles.js';

const mm = (length: number): number => twips(ptOfMm(length));

/** The page of GB/T 9704—2012. */
export const a4Page = (): NonNullable<ISectionPropertiesOptions['page']> => ({
  size: { width: mm(PAGE.widthMm), height: mm(PAGE.heightMm) },
  margin: {
    top: mm(PAGE.topMm),
    right: mm(PAGE.rightMm),
    bottom: mm(PAGE.bottomMm),
    left: mm(PAGE.leftMm),
    footer: mm(PAGE.bottomMm - PAGE.footerMm) - twips(SIZE_PT.pageNumber),
  },
});
