import type { Place, Variant } from "./owning.ts";

const form = /⟦(\d+)\/([a-z-]*):(\w+)\.(\w+):(\d)⟧/giu;

/** Text that says where it stands: `⟦101/culture:assessment.summary:2⟧`. In lower case, so that search text is the same. */
export function markerOf({ municipality, administration, table, column, variant }: Place): string {
  return `⟦${municipality}/${administration ?? ""}:${table}.${column}:${variant}⟧`;
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu;

/** The places of all markers in a text, however it was cut together. */
function markersIn(text: string): readonly Place[] {
  return [...text.matchAll(form)].map(([, municipality, administration, table = "", column = "", variant]) => ({
    municipality: Number(municipality),
    administration: administration || null,
    table,
    column,
    variant: Number(variant) as Variant,
  }));
}

/** Everything planted that is no marker text by itself: numbers, register numbers and ids, each of which stands in one place alone. */
export class Marks {
  readonly #placeOf = new Map<string, Place>();
  /** What was found in a value before: everybody is answered much the same. */
  readonly #read = new Map<string | number, readonly Place[]>();
  #last = 1_000_000;

  /** The next prime: no two places have the same number, and nobody would come upon one by chance. */
  number(place: Place): number {
    do this.#last += 1;
    while (!isPrime(this.#last));
    this.remember(String(this.#last), place);
    return this.#last;
  }

  /** Eight digits that stand in one place alone. */
  digits(place: Place): string {
    return String(this.number(place)).padStart(8, "1");
  }

  remember(value: string, place: Place): string {
    this.#placeOf.set(value, place);
    this.#read.clear();
    return value;
  }

  /** Where everything in a value stands: by markers, a number, a register number or ids. */
  placesIn(value: string | number): readonly Place[] {
    const read = this.#read.get(value) ?? this.#placesIn(value);
    this.#read.set(value, read);
    return read;
  }

  #placesIn(value: string | number): readonly Place[] {
    const text = String(value);
    const ids = [...text.matchAll(uuid)].map(([id]) => id).filter((id) => id !== text);
    const known = [text, ...ids].map((each) => this.#placeOf.get(each)).filter((place) => place !== undefined);
    return [...markersIn(text), ...known];
  }

  placeOf(value: string | number): Place | undefined {
    return this.#placeOf.get(String(value));
  }

  /** All that was remembered with its place. */
  get all(): ReadonlyMap<string, Place> {
    return this.#placeOf;
  }
}

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) return false;
  return true;
}
