import { AutoComplete } from 'antd';
import type { Proceeding, Vocabularies } from '../../api/types.js';
import { ComboInput } from '../../common/combo-input.js';
import { useVocabularies } from '../../shell/queries.js';
import { disposalGroups, knownWord } from './disposal-words.js';

interface Props {
  readonly found: Proceeding;
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (word: string) => void;
}

interface Option {
  readonly value: string;
  /** Of a word; a heading has none. */
  readonly article?: string;
  readonly disabled: boolean;
}

type Disposals = Vocabularies['disposals'];

/** Words in which what is typed occurs, under what they lead to; all of them once a word is complete. */
function optionsOf(words: Disposals | undefined, found: Proceeding, typed: string): Option[] {
  const meant = knownWord(words, found.kind, typed);
  const complete = meant?.word === typed;
  const groups = disposalGroups(words, found.kind, found.instances.at(-1)?.level ?? 1);
  const legal = groups.flatMap(({ label, words: all }) => {
    const some = all.filter((one) => complete || one === meant || one.word.includes(typed));
    if (some.length === 0) return [];
    return [
      { value: label, disabled: true },
      ...some.map(({ word, article }) => ({ value: word, article, disabled: false })),
    ];
  });
  if (typed === '' || complete) return legal;
  const asWritten = meant === undefined ? '照文书填写' : `照文书填写，即“${meant.word}”`;
  return [...legal, { value: typed, article: asWritten, disabled: false }];
}

/** The law's own words, by what they lead to; any other may be typed. */
export function DisposalInput({ found, id, value, onChange }: Props) {
  const words = useVocabularies().data?.disposals;
  const options = optionsOf(words, found, value?.trim() ?? '');
  return (
    <AutoComplete<string, Option>
      {...(id !== undefined && { id })}
      {...(value !== undefined && { value })}
      {...(onChange && { onChange })}
      maxLength={100}
      placeholder="选择，或者照文书填写"
      options={options}
      optionRender={({ data }) => (
        <span className={data.disabled ? 'disposal-heading' : 'disposal-option'}>
          {data.value}
          {data.article !== undefined && <span className="sub">{data.article}</span>}
        </span>
      )}
    >
      <ComboInput />
    </AutoComplete>
  );
}
