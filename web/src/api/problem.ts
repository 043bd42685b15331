/** An answer of the server that is not the one asked for. `message` is its own Chinese sentence, shown as it is. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    message: string,
    readonly status: number,
    readonly code: string,
    /** The whole answer, for the few calls whose refusal carries more than a sentence. */
    readonly body: unknown,
  ) {
    super(message);
  }
}

const FALLBACK: Readonly<Record<number, string>> = {
  401: '登录已失效，请重新登录。',
  403: '您的角色没有办理此事的权限，请联系管理员。',
  404: '没有找到所请求的内容，它可能已被删除，或者不在您的管辖范围内。',
  413: '文件太大，服务器没有接收。请分成几个文件后再上传。',
  429: '操作过于频繁，请稍候一分钟再试。',
  503: '服务暂时不可用，请稍后再试。',
};

function text(body: unknown, key: string): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const value = (body as Record<string, unknown>)[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function problemFrom(status: number, body: unknown): ProblemError {
  const sentence =
    text(body, 'detail') ??
    FALLBACK[status] ??
    `服务器没有完成这项操作（状态 ${status}）。请重试；仍不成功时，把这句话告诉管理员。`;
  return new ProblemError(sentence, status, text(body, 'code') ?? 'unknown', body);
}

/** One sentence for any failure, also when the server could not be reached at all. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ProblemError) return error.message;
  return '无法连接服务器。请检查网络后重试；已填写的内容仍保留在页面上。';
}
