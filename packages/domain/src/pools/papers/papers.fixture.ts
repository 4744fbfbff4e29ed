import { asId, money } from "../../kernel/index.ts";
import { application, item, meeting } from "../pool.fixture.ts";
import type { PapersAttachment, PapersFacts, PapersItem } from "./papers-facts.type.ts";

export const attachment: PapersAttachment = {
  id: asId("attachment-1"),
  kind: "ACCOUNTS",
  name: "Regnskab 2025.pdf",
  format: "PDF",
  mayHoldCpr: false,
  isRead: true,
};

const first: PapersItem = {
  item: { ...item, reasonText: "Puljen rækker ikke." },
  application: { ...application, title: "Besøgsvenner", purpose: "Mod ensomhed." },
  association: "Aktive Ældre",
  pool: "§ 18",
  round: "2027",
  line: "Bloktilskud",
  assessment: {
    summary: "Opfylder kriterierne.",
    conditions: [{ text: "Send vedtægter", dueOn: null }],
    recommendation: "PART",
    recommendedAmount: money(5_000_000),
  },
  comments: [{ hearing: "Årets runde", from: "Ældrerådet", text: "Rådet støtter." }],
  attachments: [attachment],
  decision: null,
  recused: ["Bo Holm"],
};

/** An agenda with an open item and a closed one. */
export const facts: PapersFacts = {
  municipality: "Københavns Kommune",
  administrationName: "Socialforvaltningen",
  committee: "Socialudvalget",
  meeting: { ...meeting, state: "CALLED" },
  attendees: [],
  lines: [{ pool: "§ 18", round: "2027", line: "Bloktilskud", amount: money(100_000), granted: money(40_000) }],
  hearings: [{ hearing: "Årets runde", from: "Ældrerådet", text: "Rådet har set alle." }],
  items: [
    first,
    {
      ...first,
      item: { ...item, id: asId("item-2"), position: 2, closedReason: "Personlige forhold" },
      application: { ...application, id: asId("application-2"), title: "Hemmelig sag", purpose: "Hemmeligt formål." },
      attachments: [],
    },
  ],
};

/** The same with another first item. */
export function withFirst(change: Partial<PapersItem>): PapersFacts {
  return { ...facts, items: [{ ...first, ...change }, ...facts.items.slice(1)] };
}
