/** POOL-9: cases that one step of a meeting takes at most, whether it puts them on the list or decides them. */
export const largestBatch = 200;

/** POOL-9: cases on one meeting's list at most: what one screen and one page of minutes can hold. */
export const longestList = 500;
