/** Measures in points, on A4. */
export const margins = { top: 64, left: 72, right: 72, bottom: 84 } as const;

/** Text of a letter is read by everybody: 11 points, with room between the lines. */
export const body = { size: 11, lineGap: 3, after: 9 } as const;
export const headings = {
  1: { size: 17, before: 6, after: 10 },
  2: { size: 13, before: 8, after: 5 },
  3: { size: 11, before: 6, after: 3 },
} as const;
/** Points that a heading and the beginning of what it is about need together, of a figure its first bars, so that it never stands alone at the foot of a page. */
export const keepTogether = 110;
export const small = 9;
/** Drawn bars: how wide the names before them are, how high a bar is and how far the next stands below, and the room after a row. */
export const figure = { labels: 150, gap: 10, bar: 7, step: 9.5, afterRow: 6, after: 9 } as const;

export const ink = "#1a1a1a";
export const quiet = "#4d4d4d";
/** Bars: they are told apart by frame and filling, never by colour. */
export const filling = "#22577a";
export const rule = "#8c8c8c";
