import { Badge, Card, DefinitionList, Link, Unbroken } from "@indgang/components";
import { useFormats, useHrefTo, useWords } from "@indgang/shell";
import { associationRoute } from "../../associations/routes.ts";
import { associationSizeWords } from "../../vocabulary/association-terms.ts";
import { caseWords } from "./case-words.ts";
import css from "./case.module.css";
import type { Case } from "./case.type.ts";

function addressText({ street, postalCode, city }: NonNullable<Case["association"]["address"]>): string {
  return [street, [postalCode, city].filter(Boolean).join("\u00a0")].filter(Boolean).join(", ");
}

/** Who applies. */
export function AssociationCard({ association }: { readonly association: Case["association"] }) {
  const words = useWords(caseWords);
  const sizes = useWords(associationSizeWords);
  const formats = useFormats();
  const hrefTo = useHrefTo();
  const { name, cvr, verifiedAt, size, email, phone, address } = association;
  const latest = association.years
    .filter((year) => year.equity !== null)
    .toSorted((left, right) => right.year - left.year)[0];
  const badge =
    verifiedAt === null ? (
      <Badge tone="warning">{words("notVerified")}</Badge>
    ) : (
      <Badge tone="success">{words("verified", { date: formats.date(verifiedAt) })}</Badge>
    );
  return (
    <Card
      title={words("association")}
      aside={badge}
      footer={
        <Link href={hrefTo(associationRoute, { associationId: association.id })}>{words("openAssociation")}</Link>
      }
    >
      <DefinitionList
        items={[
          { term: words("name"), description: name },
          { term: words("cvr"), description: cvr ?? words("noCvr") },
          { term: words("size"), description: sizes(size) },
          {
            term: words("contact"),
            description:
              address || email || phone ? (
                <span className={css["lines"]}>
                  {address ? <span>{addressText(address)}</span> : null}
                  {email ? <span>{email}</span> : null}
                  {phone ? <Unbroken>{phone}</Unbroken> : null}
                </span>
              ) : (
                "–"
              ),
          },
          ...(latest
            ? [{ term: words("equity", { year: String(latest.year) }), description: formats.money(latest.equity ?? 0) }]
            : []),
        ]}
      />
    </Card>
  );
}
