/** One of the checks of `npm run check`. */
export interface Check {
  /** What is right when it passes, as a short sentence. */
  readonly name: string;
  /** What is wrong, one entry each, in words; nothing when all is right. */
  findings(): Promise<readonly string[]>;
}
