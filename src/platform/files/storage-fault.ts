/** Disk or quota full, a file system that takes no writing, a disk that fails, too many open files. */
const STORAGE = /^(ENOSPC|EDQUOT|EROFS|EIO|EFBIG|EMFILE|ENFILE)$/;

/** Whether a file could not be read or written for want of a disk that does it; nothing that the caller could set right. */
export function isStorageFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && STORAGE.test(code);
}
