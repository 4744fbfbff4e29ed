import type { AssociationSize, TargetGroup } from "@indgang/domain/associations";
import { sizeWords, targetGroupWords } from "@indgang/domain/documents";
import { date, text, type ListExport } from "./list-export.type.ts";

interface AssociationNode {
  readonly name: string;
  readonly cvr: string | null;
  readonly purpose: string | null;
  readonly size: AssociationSize;
  readonly targetGroups: readonly TargetGroup[];
  readonly address: Readonly<Record<"street" | "postalCode" | "city" | "district", string | null>> | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly website: string | null;
  readonly foundedOn: string | null;
}

/** The directory (ASSOC-1): what stands in an entry, and nobody's contact persons. */
export const associationExport: ListExport<AssociationNode> = {
  list: "ASSOCIATIONS",
  field: "associations",
  title: "Foreninger",
  file: "foreninger",
  narrowing: { filter: "AssociationFilter", search: "String", orderBy: "AssociationOrder" },
  columns: {
    name: { head: "Forening", select: "name", cell: (node) => text(node.name) },
    cvr: { head: "CVR-nummer", select: "cvr", cell: (node) => text(node.cvr) },
    purpose: { head: "Formål", select: "purpose", cell: (node) => text(node.purpose) },
    size: { head: "Størrelse", select: "size", cell: (node) => text(sizeWords[node.size]) },
    targetGroups: {
      head: "Målgrupper",
      select: "targetGroups",
      cell: (node) => text(node.targetGroups.map((group) => targetGroupWords[group]).join(", ")),
    },
    street: { head: "Adresse", select: "address { street }", cell: (node) => text(node.address?.street) },
    postalCode: {
      head: "Postnummer",
      select: "address { postalCode }",
      cell: (node) => text(node.address?.postalCode),
    },
    city: { head: "By", select: "address { city }", cell: (node) => text(node.address?.city) },
    district: { head: "Bydel", select: "address { district }", cell: (node) => text(node.address?.district) },
    email: { head: "E-mail", select: "email", cell: (node) => text(node.email) },
    phone: { head: "Telefon", select: "phone", cell: (node) => text(node.phone) },
    website: { head: "Hjemmeside", select: "website", cell: (node) => text(node.website) },
    founded: { head: "Stiftet", select: "foundedOn", cell: (node) => date(node.foundedOn) },
  },
};
