import type { Cpr } from "@indgang/domain/kernel";
import { keyHolder, makeKeyRing, openKeyRing, Vault, type DataKey, type KeyHolder } from "@indgang/vault";
import { administrations, elsewhere, home, owners, type Place } from "./owning.ts";
import { markerOf, type Marks } from "./marks.ts";
import { parts, receivingAdministration, referralOf } from "./referring.ts";
import type { IdOf } from "./plant-world.ts";

/** Whoever has a key: each administration and the associations' seat, in both municipalities. */
export const keyHolders: readonly KeyHolder[] = [home, elsewhere].flatMap((municipality) =>
  [...administrations, "association"].map((seat) => keyHolder(municipality, seat)),
);

/** Seals what is planted, so that it opens as what the domain itself has sealed. */
export class Sealing {
  readonly vault = new Vault(openKeyRing(makeKeyRing(keyHolders)));
  readonly #keys = new Map<string, DataKey>();
  readonly #idOf: IdOf;

  constructor(idOf: IdOf) {
    this.#idOf = idOf;
  }

  /** The key of the thing in this row, wrapped for a seat. */
  wrapped(place: Place, seat: string | null): string {
    const about = this.#about(place);
    return bytes(this.vault.wrap(this.#key(about), keyHolder(place.municipality, seat ?? "association"), about));
  }

  /** The key for whoever a referral goes to. */
  wrappedForReceiver(place: Place): string {
    return this.wrapped(place, receivingAdministration(place));
  }

  /** LAW-3: a citizen of whom everything is known. */
  person(place: Place, marks: Marks): string {
    const about = this.#about(place);
    const text = markerOf(place);
    const cpr = marks.remember(cprOf(place), place);
    const ways = { phone: text, email: text, address: text, district: text, diagnosis: text };
    return bytes(
      this.vault.seal(JSON.stringify({ name: text, cpr, bornOn: "1950-01-01", ...ways }), this.#key(about), about),
    );
  }

  /** What the citizen's number is found by. */
  cprIndex(place: Place): string {
    return bytes(this.vault.indexOf(cprOf(place) as Cpr, keyHolder(place.municipality, place.administration ?? "")));
  }

  /** REF-6: a part of a referral's words. */
  part(place: Place): string {
    const about = this.#about({ ...place, table: "referral", variant: referralOf(place) });
    const part = parts[place.variant - 1] ?? "CONTENT";
    const words = JSON.stringify(wordsOf(part, markerOf(place)));
    return bytes(this.vault.seal(words, this.#key(about), `${about}/${part}`));
  }

  #about(place: Place): string {
    return `${place.table}/${this.#idOf(place.table, place, place.variant)}`;
  }

  #key(about: string): DataKey {
    const key = this.#keys.get(about) ?? this.vault.newKey();
    this.#keys.set(about, key);
    return key;
  }
}

/** A number that belongs to nobody: 60 is added to its day. */
export function cprOf({ municipality, administration, variant }: Omit<Place, "table" | "column">): string {
  const owner = owners.findIndex(
    (each) => each.municipality === municipality && each.administration === administration,
  );
  return `61015000${owner}${variant}`;
}

function wordsOf(part: (typeof parts)[number], text: string): object {
  const at = "2026-02-20T10:00:00.000Z";
  return {
    CONTENT: { need: text, purpose: text },
    LEVEL_1: { NEED: text, AGE_BAND: text, DISTRICT: text },
    LEVEL_2: { NAME: text, CHANNEL: text, CPR: text, DIAGNOSIS: text },
    EXCHANGE: {
      questions: [{ question: text, askedAt: at, answer: text, answeredAt: at }],
      reason: text,
      outcome: text,
    },
  }[part];
}

function bytes(sealed: Buffer): string {
  return `\\x${sealed.toString("hex")}`;
}
