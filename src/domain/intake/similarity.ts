/** Words that every application has: what remains when they are gone tells two applications apart. */
const BOILERPLATE =
  /(?:本人|我(?:单位|公司|所)?|现)?(?:依法|特)?(?:向(?:贵|你)(?:局|机关|单位|府|委|办))?(?:申请|请求|请|要求|希望)(?:贵|你)?(?:局|机关|单位|府|委|办)?(?:依法)?(?:予以)?(?:公开|提供|获取|查阅|复制|告知)?/gu;
const NOISE = /[^\p{L}\p{N}]+/gu;
const EMPTY_WORDS =
  /(?:有关|相关|所有|全部|关于|以及|及其|的|和|与|及|之|等|信息|材料|资料|文件|情况|复印件|扫描件|电子版|纸质版)/gu;

/** Digits of a year and of a number in Chinese brackets are written in many ways. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(NOISE, '');

const meaning = (text: string): string => {
  const signs = plain(text);
  const rest = signs.replace(BOILERPLATE, '').replace(EMPTY_WORDS, '');
  return rest.length >= 4 ? rest : signs;
};

/** Pairs of neighbouring signs, each once: Chinese has no spaces, and a word of two characters is one pair. */
function pairsOf(text: string): Set<number> {
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < text.length; at += 1)
    pairs.add(text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1));
  return pairs;
}

/** A text that others are compared with. */
export interface Compared {
  /** 0: nothing in common; 1: the same matter in the same words. */
  with(other: string): number;
  /** How many pairs the other text has in common as it stands: cheap enough for a whole register, to choose whom to look at closer. */
  roughly(other: string): number;
}

/** How much weighs what the two have in common against all of the shorter one: a cut or a longer introduction is no other matter. */
const SHORTER = 0.6;

/** Likeness of two descriptions: the Dice coefficient of their pairs, mixed with how much of the shorter one is in the other. */
export function compared(text: string): Compared {
  const own = pairsOf(meaning(text));
  return {
    roughly(other) {
      let common = 0;
      for (let at = 0; at + 1 < other.length; at += 1)
        if (own.has(other.charCodeAt(at) * 65_536 + other.charCodeAt(at + 1))) common += 1;
      return common;
    },
    with(other) {
      const others = pairsOf(meaning(other));
      if (own.size === 0 || others.size === 0) return plain(text) === plain(other) ? 1 : 0;
      let common = 0;
      for (const pair of others) if (own.has(pair)) common += 1;
      const dice = (2 * common) / (own.size + others.size);
      const contained = common / Math.min(own.size, others.size);
      return (1 - SHORTER) * dice + SHORTER * contained;
    },
  };
}

/** From here on two applications are shown to the clerk as being about the same matter; measured on a labelled set. */
export const SIMILAR_FROM = 0.45;
/** From here on, and only by the same applicant, a repetition is thought of (条例 art. 36 (六)). */
export const REPEATED_FROM = 0.6;
