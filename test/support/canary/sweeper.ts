import { formsOf } from './forms.js';
import type { Form } from './forms.js';

/** Something that was looked through. */
export interface Sink {
  readonly name: string;
  readonly content: string | Buffer;
}

interface Sought {
  readonly word: string;
  readonly form: Form;
}

const lower = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Finds words that must not stand somewhere, in whatever form they stand there. */
export class Sweeper {
  readonly #sought: Sought[];

  constructor(readonly words: readonly string[]) {
    const short = words.filter((word) => Buffer.byteLength(word) < 8);
    if (short.length > 0) throw new Error(`found by chance as well: ${short.join(' ')}`);
    this.#sought = words.flatMap((word) =>
      formsOf(word).map((form) => ({
        word,
        form: form.exact ? form : { ...form, needle: lower(form.needle) },
      })),
    );
  }

  /** @returns a line for each word and form that was found */
  look({ name, content }: Sink): string[] {
    const exact = Buffer.from(content as string).toString('latin1');
    const folded = lower(exact);
    const found = this.#sought.filter(({ form }) => (form.exact ? exact : folded).includes(form.needle));
    return [...new Set(found.map(({ word, form }) => `${name}: ${word} (${form.name})`))];
  }

  lookAll(sinks: Iterable<Sink>): string[] {
    return [...sinks].flatMap((sink) => this.look(sink));
  }
}
