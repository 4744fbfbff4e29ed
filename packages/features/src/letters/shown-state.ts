import type { LetterPartsFragment } from "./generated/letter-parts.generated.ts";
import type { ShownLetterState } from "./letter-words.ts";

/** POOL-10: of what was sent, the mail says how far it has come. */
export function shownState({ state, mail }: Pick<LetterPartsFragment, "state" | "mail">): ShownLetterState {
  if (state !== "SENT" || mail === null) return state;
  return { QUEUED: "QUEUED", SENT: "DELIVERED", GIVEN_UP: "GIVEN_UP" }[mail.state] as ShownLetterState;
}

/** Where a letter's file is, for the browser to keep. */
export function fileOf({ id }: Pick<LetterPartsFragment, "id">): string {
  return `/letters/${id}.pdf`;
}
