import { types } from "pg";

const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;
const NUMERIC = 1700;

const wholeNumber = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`The number ${text} is too large to be held exactly`);
  return value;
};

/** Values arrive as the domain has them: whole numbers, plain dates as text, instants as ISO text in UTC. */
export const valueParsers = {
  getTypeParser(oid: number, format?: "text" | "binary"): (text: string) => unknown {
    if (oid === INT8 || oid === NUMERIC) return wholeNumber;
    if (oid === DATE) return (text) => text;
    if (oid === TIMESTAMPTZ) return (text) => new Date(text).toISOString();
    return types.getTypeParser(oid, format as "text") as (text: string) => unknown;
  },
};
