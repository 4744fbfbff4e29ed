import { Card, DefinitionList, Link, Stack, Unbroken } from "@indgang/components";
import { activityKinds, targetGroups } from "@indgang/domain/associations";
import { useFormats, useWords } from "@indgang/shell";
import css from "../../applications/case/case.module.css";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { activityKindWords, associationSizeWords, targetGroupWords } from "../../vocabulary/association-terms.ts";
import { namesOf } from "../../vocabulary/names-of.ts";
import { associationFieldWords } from "../form/association-form-words.ts";
import type { AssociationEntryFragment } from "./generated/association-entry.generated.ts";
import { associationWords } from "./association-words.ts";

/** ASSOC-1: who it is, what it does, for whom, and how to reach it. */
export function AssociationFacts({ association }: { readonly association: AssociationEntryFragment }) {
  const words = useWords(associationWords);
  const names = useWords(associationFieldWords);
  const activities = useWords(activityKindWords);
  const groups = useWords(targetGroupWords);
  const sizes = useWords(associationSizeWords);
  const formats = useFormats();
  const { cvr, cvrCheckedAt, purpose, size, address, email, phone, website, foundedOn, contacts } = association;
  const cvrText =
    cvr === null
      ? words("noCvr")
      : cvrCheckedAt === null
        ? cvr
        : words("cvrChecked", { cvr, date: formats.date(cvrCheckedAt) });
  const addressText = address
    ? [address.street, [address.postalCode, address.city].filter(Boolean).join(" "), address.district]
        .filter(Boolean)
        .join(", ")
    : "–";
  return (
    <>
      <Card title={words("facts")}>
        <DefinitionList
          items={[
            { term: names("purpose"), description: purpose ?? "–" },
            {
              term: names("activityKinds"),
              description: namesOf(activityKinds, association.activityKinds, activities) || "–",
            },
            {
              term: names("targetGroups"),
              description: namesOf(targetGroups, association.targetGroups, groups) || "–",
            },
            { term: names("cvr"), description: cvrText },
            { term: words("size"), description: sizes(size) },
            { term: words("address"), description: addressText },
            { term: names("email"), description: email === null ? "–" : <Link href={`mailto:${email}`}>{email}</Link> },
            { term: names("phone"), description: phone === null ? "–" : <Unbroken>{phone}</Unbroken> },
            { term: names("website"), description: website === null ? "–" : <Link href={website}>{website}</Link> },
            ...(foundedOn === null ? [] : [{ term: words("founded"), description: formats.date(foundedOn) }]),
          ]}
        />
      </Card>
      {contacts.length === 0 ? null : (
        <Card title={words("contacts")}>
          <Stack>
            <PlainTable
              caption={words("contacts")}
              amounts={[]}
              heads={[words("name"), words("role"), words("reach")]}
              rows={contacts.map((contact) => [
                contact.name,
                contact.role,
                <span key={contact.name} className={css["lines"]}>
                  {contact.email ? <Link href={`mailto:${contact.email}`}>{contact.email}</Link> : null}
                  {contact.phone ? <Unbroken>{contact.phone}</Unbroken> : null}
                </span>,
              ])}
            />
          </Stack>
        </Card>
      )}
    </>
  );
}
