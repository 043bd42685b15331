import { DataKey } from './data-key.js';
import { DataKeyError } from './data-key-error.js';

/** The keys that are in use: the first seals, all of them open. */
export class KeyRing {
  readonly #byId: ReadonlyMap<string, DataKey>;

  constructor(
    readonly current: DataKey,
    readonly former: readonly DataKey[] = [],
  ) {
    this.#byId = new Map([...former, current].map((key) => [key.id.toString('hex'), key]));
  }

  get all(): readonly DataKey[] {
    return [this.current, ...this.former];
  }

  find(id: Buffer): DataKey | undefined {
    return this.#byId.get(id.toString('hex'));
  }

  /**
   * @param text keys between commas or white space, the current one first; what follows a # is a remark
   * @param place how the operator calls the text, such as the name of a variable
   * @throws DataKeyError `key.unreadable`
   */
  static parse(text: string, place: string): KeyRing {
    const words = text
      .replace(/#.*$/gm, '')
      .split(/[\s,]+/)
      .filter((word) => word !== '');
    const keys = words.map((word, index) => DataKey.parse(word) ?? unreadable(place, index + 1));
    const [current, ...former] = keys;
    if (!current) {
      throw new DataKeyError(
        'key.unreadable',
        `${place}里没有密钥。请写入至少一个密钥（可用 openssl rand -base64 32 生成）。`,
      );
    }
    return new KeyRing(current, former);
  }

  /** A key that nobody else has, for a database that does not outlive the process. */
  static ephemeral(): KeyRing {
    return new KeyRing(DataKey.random());
  }
}

function unreadable(place: string, position: number): never {
  throw new DataKeyError(
    'key.unreadable',
    `${place}里的第 ${position} 个密钥无法读取：应为 32 字节的十六进制（64 位）或 base64 文字。` +
      '请核对内容（可用 openssl rand -base64 32 生成新密钥）。',
  );
}
