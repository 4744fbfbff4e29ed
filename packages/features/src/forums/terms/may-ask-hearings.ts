/** FORUM-4: true for an administration's office, which asks; a hint for what is offered, the rule itself decides. */
export function mayAskHearings(roles: readonly string[]): boolean {
  return ["CASEWORKER", "LEADER", "SECRETARY"].some((role) => roles.includes(role));
}
