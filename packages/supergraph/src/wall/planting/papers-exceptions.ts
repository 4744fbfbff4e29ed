import { always, inTurn, type Exception } from "./exception.ts";

const at = "2026-02-15T10:00:00Z";

/** What papers and letter jobs ask for: the last papers are public, and the first job is under way. */
export const papersExceptions: Readonly<Record<string, Exception>> = {
  "meeting_papers.kind": inTurn("AGENDA", "MINUTES", "AGENDA", "AGENDA"),
  "meeting_papers.audience": inTurn("MEMBERS", "MEMBERS", "MEMBERS", "PUBLIC"),
  "meeting_papers.content_digest": (place, { marks }) => marks.digits(place).padStart(64, "0"),
  "meeting_papers.file_name": (place, { marks }) =>
    marks.remember(`dagsorden-2026-02-15-v${marks.digits(place)}.pdf`, place),
  // What stands.
  "meeting_papers.withdrawn_at": always(null),
  "meeting_papers_part.blocks": always([]),
  "letter_batch.state": inTurn("RUNNING", "DONE", "STOPPED", "DONE"),
  "letter_batch.finished_at": inTurn(null, at, at, at),
  "letter_batch_held.code": always("CPR_IN_TEXT"),
};
