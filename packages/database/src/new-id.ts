import { randomBytes } from "node:crypto";
import { asId, type Id } from "@indgang/domain/kernel";

let last = 0;
let counter = 0;

/** A UUID of version 7: what is made later sorts later, so that new rows lie beside each other in every index. */
export function newId<Kind extends string>(): Id<Kind> {
  const now = Math.max(Date.now(), last);
  counter = now === last ? counter + 1 : 0;
  // The 12 bits beside the time count what is made in the same millisecond; a full count moves on to the next one.
  last = counter > 0xfff ? now + 1 : now;
  if (counter > 0xfff) counter = 0;
  const time = last.toString(16).padStart(12, "0");
  const random = randomBytes(8).toString("hex");
  const variant = ((Number.parseInt(random.slice(0, 1), 16) & 0x3) | 0x8).toString(16);
  return asId<Kind>(
    `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, "0")}-${variant}${random.slice(1, 4)}-${random.slice(4)}`,
  );
}
