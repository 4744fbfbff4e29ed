import { always, inTurn, type Exception } from "./exception.ts";

const at = "2026-02-15T10:00:00Z";

/** What letters ask for: one in every state but to print, with what has happened to it by then; two that left have mails, one of which is on its way. */
export const letterExceptions: Readonly<Record<string, Exception>> = {
  "outbox_message.id": ({ municipality, variant }, { idOf }) =>
    variant < 3 ? undefined : idOf("letter", { municipality, administration: "social" }, variant),
  "outbox_message.attempts": always(1),
  "outbox_message.sent_at": inTurn(at, at, at, null),
  "outbox_message.given_up_at": inTurn(at, at, at, null),
  "letter.state": inTurn("DRAFT", "APPROVED", "SENT", "POSTED"),
  "letter.replaces_id": inTurn(null, null, null, 3),
  "letter.approved_at": inTurn(null, at, at, at),
  "letter.sent_at": inTurn(null, null, at, at),
  "letter.posted_at": inTurn(null, null, null, at),
  "letter.recipient_email": (place, { marks }) =>
    place.variant < 3 ? null : marks.remember(`${marks.digits(place)}@indgang.example`, place),
};
