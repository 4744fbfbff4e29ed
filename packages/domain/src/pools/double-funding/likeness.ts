/** Words that most names have, and that tell nobody apart. */
const common: ReadonlySet<string> = new Set([
  "af",
  "den",
  "det",
  "de",
  "en",
  "et",
  "for",
  "forening",
  "foreningen",
  "i",
  "med",
  "og",
  "på",
  "the",
  "til",
]);

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** From here two names are taken to be alike. */
export const alikeNames = 70;
/** From here two texts are taken to tell of the same purpose. */
export const alikePurposes = 40;

/**
 * POOL-13: how alike two names are, 0 to 100: twice the pairs of neighbouring letters that both have, of the pairs of both (Sørensen–Dice), rounded
 * down. Case, signs, order of words and words that most names have do not count; a name of such words alone is like none.
 */
export function likenessOfNames(one: string, other: string): number {
  return diceOf(pairsIn(one), pairsIn(other));
}

/**
 * POOL-13: how alike two texts are, 0 to 100: the same measure over the words of five letters and more, each word once and by its first six
 * letters, so that endings do not count.
 */
export function likenessOfPurposes(one: string, other: string): number {
  return diceOf(stemsIn(one), stemsIn(other));
}

function pairsIn(name: string): readonly string[] {
  return wordsIn(name)
    .filter((word) => !common.has(word))
    .flatMap((word) => (word.length === 1 ? [word] : [...word].slice(1).map((_, at) => word.slice(at, at + 2))));
}

function stemsIn(text: string): readonly string[] {
  return [
    ...new Set(
      wordsIn(text)
        .filter((word) => word.length >= 5)
        .map((word) => word.slice(0, 6)),
    ),
  ];
}

function diceOf(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const left = new Map<string, number>();
  for (const part of other) left.set(part, (left.get(part) ?? 0) + 1);
  let shared = 0;
  for (const part of one) {
    const count = left.get(part) ?? 0;
    if (count === 0) continue;
    left.set(part, count - 1);
    shared += 1;
  }
  return Math.floor((200 * shared) / (one.length + other.length));
}
