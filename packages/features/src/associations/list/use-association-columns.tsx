import { Badge, type TableColumn } from "@indgang/components";
import { activityKinds } from "@indgang/domain/associations";
import { useWords } from "@indgang/shell";
import { activityKindWords } from "../../vocabulary/association-terms.ts";
import { namesOf } from "../../vocabulary/names-of.ts";
import { associationListWords } from "./association-list-words.ts";
import type { AssociationsQuery } from "./generated/associations.generated.ts";

type AssociationRow = AssociationsQuery["associations"]["nodes"][number];

/** The columns of the directory. */
export function useAssociationColumns(): readonly TableColumn<AssociationRow>[] {
  const words = useWords(associationListWords);
  const activities = useWords(activityKindWords);
  return [
    { id: "name", header: words("name"), isRowHeader: true, cell: ({ name }) => name },
    {
      id: "city",
      header: words("city"),
      onPhone: "bare",
      isUnbroken: true,
      cell: ({ address }) => [address?.postalCode, address?.city].filter(Boolean).join(" ") || "–",
    },
    { id: "cvr", header: words("cvr"), isUnbroken: true, onPhone: "beside", cell: ({ cvr }) => cvr ?? "–" },
    {
      id: "activities",
      header: words("activities"),
      onPhone: "whole",
      cell: (row) => namesOf(activityKinds, row.activityKinds, activities) || "–",
    },
    {
      id: "verified",
      header: words("verified"),
      onPhone: "bare",
      cell: ({ verifiedAt }) => (
        <Badge tone={verifiedAt === null ? "warning" : "success"}>{words(verifiedAt === null ? "no" : "yes")}</Badge>
      ),
    },
  ];
}
