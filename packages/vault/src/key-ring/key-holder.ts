/** Whose key it is: the municipality's code and a seat, which is an administration's slug or `association`: `101/social`. */
export type KeyHolder = `${number}/${string}`;

/** The name that a seat's key goes by. */
export function keyHolder(municipalityId: number, seat: string): KeyHolder {
  return `${municipalityId}/${seat}`;
}

/** Whether a text is a name that a key may go by. */
export function isKeyHolder(text: string): text is KeyHolder {
  return /^[1-9]\d{0,2}\/[a-z][a-z\d-]{0,62}$/u.test(text);
}
