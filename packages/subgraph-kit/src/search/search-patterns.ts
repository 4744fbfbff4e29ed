/** Words that a search is cut down to: more narrow nothing further. */
const mostWords = 8;

/** The words of a search as LIKE patterns in lower case, for the wall's functions that search. None when nothing but blanks was typed. */
export function searchPatterns(search: string): readonly string[] {
  // PostgreSQL's text holds no NUL.
  const words = search.replaceAll("\u0000", " ").toLocaleLowerCase("da").split(/\s+/u).filter(Boolean);
  return words.slice(0, mostWords).map((word) => `%${word.replace(/[\\%_]/gu, String.raw`\$&`)}%`);
}
