import { createHmac } from "node:crypto";

/** The groups of the wall; a seat that is none of the shared ones is an administration's staff. */
const groups: Readonly<Record<string, string>> = {
  servicedesk: "indgang_servicedesk",
  association: "indgang_association",
  public: "indgang_public",
  auditor: "indgang_auditor",
  identity: "indgang_identity",
  clock: "indgang_clock",
};

/** The seats that every municipality has beside its administrations'. */
export const sharedSeats: readonly string[] = Object.keys(groups);

/** The group of rights that a seat's identity is in; every administration's is the staff's. */
export const groupOfSeat = (seat: string): string => groups[seat] ?? "indgang_staff";

/** The login role that says who is asking. Policies read the municipality and the seat out of it. */
export const seatRole = (municipalityId: number, seat: string): string => {
  if (!Number.isSafeInteger(municipalityId) || !/^[a-z][a-z-]{0,40}$/u.test(seat))
    throw new Error(`No such seat: ${municipalityId}/${seat}`);
  return `indgang_${municipalityId}_${seat}`;
};

/** Derived, never stored: whoever holds the secret can open every seat, whoever does not can open none. */
export const seatPassword = (secret: string, role: string): string =>
  createHmac("sha256", secret).update(role).digest("base64url");

/** The address under which a seat logs in to the database at `url`. */
export const seatUrl = ({
  url,
  secret,
  municipalityId,
  seat,
}: {
  readonly url: string;
  readonly secret: string;
  readonly municipalityId: number;
  readonly seat: string;
}): string => {
  const at = new URL(url);
  at.username = seatRole(municipalityId, seat);
  at.password = seatPassword(secret, at.username);
  return at.href;
};
