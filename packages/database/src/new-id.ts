import { asId, type Id } from "@indgang/domain/kernel";
import { v7 } from "uuid";

/** A UUID of version 7: what is made later sorts later, so that new rows lie beside each other in every index. */
export function newId<Kind extends string>(): Id<Kind> {
  return asId<Kind>(v7());
}
