import type { ExtractFormat, ListName } from "@indgang/domain/lists";
import { graphEnum } from "@indgang/subgraph-kit";

export const ListNameEnum = graphEnum({
  name: "ListName",
  description: "Lists that somebody can keep a view of, and take out as a file.",
  values: {
    APPLICATIONS: "Cases.",
    ASSOCIATIONS: "The directory.",
    GRANTS: "Money that was given.",
    ACCOUNTS: "Accounts that grants owe (POOL-11).",
    PAYMENTS: "Instalments.",
    LEDGER: "What was entered on one budget line.",
    OUTCOMES: "Goals of grants, and what came of them (POOL-12).",
    MEETINGS: "Meetings of committees.",
  } satisfies Record<ListName, string>,
});

export const ExtractFormatEnum = graphEnum({
  name: "ExtractFormat",
  description: "What a list is taken out as.",
  values: {
    CSV: "Text, columns apart by semicolons.",
    XLSX: "A workbook of one sheet.",
  } satisfies Record<ExtractFormat, string>,
});
