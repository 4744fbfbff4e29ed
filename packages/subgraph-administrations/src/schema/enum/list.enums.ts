import type { ExtractFormat, ListName } from "@indgang/domain/lists";
import { graphEnum } from "@indgang/subgraph-kit";

export const ListNameEnum = graphEnum({
  name: "ListName",
  description: "Lists that somebody can keep a view of, and take out as a file.",
  values: {
    APPLICATIONS: "Cases.",
    ASSOCIATIONS: "The directory.",
    GRANTS: "Money that was given.",
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
