import type { Column } from "./catalog.ts";
import { markerOf, type Marks } from "./marks.ts";
import type { Place, Variant } from "./owning.ts";

const day = (variant: Variant): string => `2026-0${variant}-15`;

/** A value of the column's type: text says where it stands, numbers are primes that stand nowhere else. Throws for a type that is new. */
export function plantValue({ type, labels }: Column, place: Place, marks: Marks): unknown {
  const { variant } = place;
  if (labels) return type.endsWith("[]") ? labels : labels[variant % labels.length];
  switch (type) {
    case "text":
      return markerOf(place);
    case "text[]":
      return [markerOf(place)];
    case "integer":
    case "bigint":
      return marks.number(place);
    case "boolean":
      return variant % 2 === 0;
    case "date":
      return day(variant);
    case "timestamp with time zone":
      return `${day(variant)}T10:00:00Z`;
    case "jsonb":
      return { text: markerOf(place) };
    case "bytea":
      return `\\x${Buffer.from(markerOf(place)).toString("hex")}`;
    default:
      throw new Error(`Nothing can be planted in ${place.table}.${place.column}: the type ${type} is new here.`);
  }
}
