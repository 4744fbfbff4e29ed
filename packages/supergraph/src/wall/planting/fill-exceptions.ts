import { always, inTurn, type Exception } from "./exception.ts";

/** What associations send: on a draft, and not on a case as well; and documents on cases, which they sent themselves. */
export const fillExceptions: Readonly<Record<string, Exception>> = {
  "association_file.application_id": always(null),
  "association_file.format": inTurn("PDF", "DOCX", "CSV", "JPEG"),
  "association_file.kind": inTurn("BUDGET", "ACCOUNTS", "STATUTES", "OTHER"),
  "association_file.name": (place, { marks }) => marks.remember(`${marks.digits(place)}.pdf`, place),
  "association_file.sha256": ({ variant }) => String(variant).repeat(64),
  "association_file.state": always("READY"),
  "attachment.from_association": always(true),
};
