/** What may be attached: by extension, what it is called, and as what it is handed out. */
export const ACCEPTED_TYPES = {
  pdf: { label: 'PDF', mediaType: 'application/pdf', container: 'pdf' },
  ofd: { label: 'OFD', mediaType: 'application/ofd', container: 'ofd' },
  docx: {
    label: 'Word 文档',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    container: 'ooxml',
  },
  xlsx: {
    label: 'Excel 工作簿',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    container: 'ooxml',
  },
  pptx: {
    label: 'PowerPoint 演示文稿',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    container: 'ooxml',
  },
  jpg: { label: 'JPEG 图片', mediaType: 'image/jpeg', container: 'jpeg' },
  jpeg: { label: 'JPEG 图片', mediaType: 'image/jpeg', container: 'jpeg' },
  png: { label: 'PNG 图片', mediaType: 'image/png', container: 'png' },
  tif: { label: 'TIFF 图片', mediaType: 'image/tiff', container: 'tiff' },
  tiff: { label: 'TIFF 图片', mediaType: 'image/tiff', container: 'tiff' },
  txt: { label: '纯文本', mediaType: 'text/plain; charset=utf-8', container: 'text' },
} as const;
export type Extension = keyof typeof ACCEPTED_TYPES;
export type Container = (typeof ACCEPTED_TYPES)[Extension]['container'];

export const EXTENSIONS = Object.keys(ACCEPTED_TYPES) as [Extension, ...Extension[]];
export const isAccepted = (extension: string): extension is Extension =>
  Object.hasOwn(ACCEPTED_TYPES, extension);
