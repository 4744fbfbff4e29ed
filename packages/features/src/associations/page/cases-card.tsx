import { Card, Link, Stack, Unbroken } from "@indgang/components";
import { useFormats, useHrefTo, useWords } from "@indgang/shell";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { applicationRoute } from "../../applications/routes.ts";
import { OnlySome } from "../../search/only-some.tsx";
import { ApplicationStateBadge } from "../../vocabulary/application-state-badge.tsx";
import type { AssociationEntryFragment } from "./generated/association-entry.generated.ts";
import { associationWords } from "./association-words.ts";

/** What it has applied for in the person's own administration. */
export function CasesCard({
  applications: { nodes, totalCount },
}: {
  readonly applications: NonNullable<AssociationEntryFragment["applications"]>;
}) {
  const words = useWords(associationWords);
  const formats = useFormats();
  const hrefTo = useHrefTo();
  return (
    <Card title={words("applications")}>
      {nodes.length === 0 ? (
        <p>{words("noApplications")}</p>
      ) : (
        <Stack gap={3}>
          <OnlySome shown={nodes.length} total={totalCount} which="newest" />
          <PlainTable
            caption={words("applications")}
            heads={[words("application"), words("received"), words("state"), words("applied")]}
            rows={nodes.map(({ id, title, caseNumber, receivedAt, state, appliedAmount }) => [
              <Link key={id} href={hrefTo(applicationRoute, { applicationId: id })}>
                {title} <Unbroken>({caseNumber})</Unbroken>
              </Link>,
              formats.date(receivedAt),
              <ApplicationStateBadge key={id} state={state} />,
              formats.money(appliedAmount),
            ])}
          />
        </Stack>
      )}
    </Card>
  );
}
