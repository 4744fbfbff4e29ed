/** POOL-9: cases that one step of a meeting takes at most, whether it puts them on the list or decides them. */
export const largestBatch = 200;
