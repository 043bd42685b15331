/** `operation`: for whoever runs the installation (dead letters, a missing holiday notice, integrity). */
export const NOTICE_KINDS = ['alert', 'digest', 'operation'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Something that people are to be told. */
export interface Notice {
  /** Told once for each account and key, e.g. `alert:123` or `digest:2026-11-30`. */
  readonly key: string;
  readonly kind: NoticeKind;
  /** Sent at once, even in quiet hours. */
  readonly urgent: boolean;
  /** Chinese, one line: control characters of what it names are told as spaces. No personal data: numbers of cases and counts only. */
  readonly title: string;
  /** Chinese, a few lines; as the title, without personal data. */
  readonly text: string;
  /** A page of the web interface, e.g. `/agencies/x/years/2026/cases/1`; null: none. */
  readonly path: string | null;
}

/** Ways out of the product. */
export const CHANNELS = ['email', 'webhook'] as const;
export type Channel = (typeof CHANNELS)[number];
