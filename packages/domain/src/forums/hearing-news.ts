import type { Concerned } from "../messages/index.ts";
import type { ForumNews } from "./forum-news.ts";
import type { Hearing, HearingParty } from "./hearing.type.ts";

/** FORUM-4: who reads what is sent to a party: an association's people, or a body's secretaries and its members. */
export function peopleOf({ heard, secretariat }: Pick<HearingParty, "heard" | "secretariat">): readonly Concerned[] {
  if (heard.kind === "ASSOCIATION") return [{ kind: "ASSOCIATION", associationId: heard.associationId }];
  const members: Concerned = { kind: "OUTSIDE_MEMBERS", bodyId: heard.bodyId, associationId: null };
  return secretariat === null ? [members] : [members, { kind: "ROLE", administration: secretariat, role: "SECRETARY" }];
}

/** FORUM-4: a hearing went out, was summed up, or was taken back after it had gone out: those who are heard are told. A draft is nobody else's. */
export function hearingNews({ state, sentAt }: Hearing, parties: readonly HearingParty[]): readonly ForumNews[] {
  const to = parties.flatMap(peopleOf);
  if (state === "SENT") return [{ kind: "HEARING_SENT", to }];
  if (state === "SUMMED_UP") return [{ kind: "HEARING_SUMMED_UP", to }];
  return state === "WITHDRAWN" && sentAt !== null ? [{ kind: "HEARING_WITHDRAWN", to }] : [];
}

/**
 * FORUM-4: an answer came, or another in its place: the asking administration's secretaries are told and whoever sent the hearing, and those
 * of the party that their answer is given. Who is of both sides is told as who asked.
 */
export function hearingAnswered({ administration, sentById }: Hearing, party: HearingParty): readonly ForumNews[] {
  const asking: readonly Concerned[] = [
    { kind: "ROLE", administration, role: "SECRETARY" },
    ...(sentById === null ? [] : [{ kind: "COLLEAGUE", personId: sentById, administration } as const]),
  ];
  const answering = peopleOf(party).filter((each) => each.kind !== "ROLE" || each.administration !== administration);
  return [
    { kind: "HEARING_ANSWERED", to: asking },
    { kind: "HEARING_ANSWER_GIVEN", to: answering },
  ];
}
