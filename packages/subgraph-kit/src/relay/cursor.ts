import { Buffer } from "node:buffer";
import { readInstant, readPlainDate } from "@indgang/domain/kernel";
import { userInputError } from "../scalar/user-input-error.ts";

/** One value of the order: what it is decides what the database may be given. Null is allowed for each. */
export type OrderKind = "text" | "integer" | "boolean" | "date" | "instant";
export type OrderValue = string | number | boolean | null;

/** Where a list goes on: the order's values and the id of the last entry seen. */
export interface Position {
  readonly values: readonly OrderValue[];
  readonly id: string;
}

/** Cursors of one order. */
export interface Cursors {
  encode(position: Position): string;
  /** Throws BAD_USER_INPUT for text that this order did not write. Null stays null. */
  decode(cursor: string | null): Position | null;
}

const longestCursor = 2000;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const accepts: Record<OrderKind, (value: unknown) => boolean> = {
  text: (value) => typeof value === "string" && !value.includes("\u0000"),
  integer: (value) => Number.isSafeInteger(value),
  boolean: (value) => typeof value === "boolean",
  date: (value) => typeof value === "string" && readPlainDate(value).ok,
  instant: (value) => typeof value === "string" && readInstant(value).ok,
};

/**
 * Keyset cursors: base64url of `[order, values, id]`. `order` names the list and its order, so that a cursor of another is refused;
 * `kinds` says what each value is, so that nothing but such values reaches the database.
 */
export function cursorsOf(order: string, kinds: readonly OrderKind[]): Cursors {
  return {
    encode: ({ values, id }) => Buffer.from(JSON.stringify([order, values, id])).toString("base64url"),
    decode(cursor) {
      if (cursor === null) return null;
      const [name, values, id] = parts(cursor);
      const fits =
        name === order &&
        Array.isArray(values) &&
        values.length === kinds.length &&
        kinds.every((kind, index) => values[index] === null || accepts[kind](values[index])) &&
        typeof id === "string" &&
        uuid.test(id);
      if (!fits)
        throw userInputError("This cursor does not belong to this list and order. Use one that the list itself gave.");
      return { values: values as OrderValue[], id };
    },
  };
}

function parts(cursor: string): readonly unknown[] {
  if (cursor.length > longestCursor) return [];
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
