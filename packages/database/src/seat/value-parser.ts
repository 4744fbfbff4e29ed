import { types } from "pg";

const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;
const NUMERIC = 1700;
const TEXT_ARRAY: number = 1009;

const SPACE = 32;

const wholeNumber = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`The number ${text} is too large to be held exactly`);
  return value;
};

const plain = (text: string): string => text;

/** `2026-11-22 13:00:00.123456+00`: what a server in UTC answers needs no reckoning, only its milliseconds. */
const instant = (text: string): string => {
  const { length } = text;
  if (length < 22 || length > 29 || text.charCodeAt(10) !== SPACE || !text.endsWith("+00"))
    return new Date(text).toISOString();
  const fraction = length === 22 ? "000" : text.slice(20, Math.min(23, length - 3)).padEnd(3, "0");
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction}Z`;
};

const listOfText = types.getTypeParser(TEXT_ARRAY, "text") as (text: string) => unknown;

/** `{A,B}`: most lists are of plain words; only what is quoted, nested or may be null needs the real reader. */
const words = (text: string): unknown => {
  if (text === "{}") return [];
  return /^\{[a-z0-9_,-]+\}$/iu.test(text) && !/\bnull\b/iu.test(text)
    ? text.slice(1, -1).split(",")
    : listOfText(text);
};

/** How a column of this type is read: values arrive as the domain has them, whole numbers, plain dates as text, instants as ISO text in UTC. */
export function valueParser(type: number): (text: string) => unknown {
  if (type === INT8 || type === NUMERIC) return wholeNumber;
  if (type === DATE) return plain;
  if (type === TIMESTAMPTZ) return instant;
  if (type === TEXT_ARRAY) return words;
  return types.getTypeParser(type, "text") as (text: string) => unknown;
}
