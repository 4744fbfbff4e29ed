import { Card, EmptyState, Link, Stack } from "@indgang/components";
import { QueryState, Screen as ScreenFrame, useFormats, useHrefTo, useViewer, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { allocationWords } from "../allocation-words.ts";
import { allocationRoute } from "../routes.ts";
import { AllocationRoundsDocument } from "./generated/allocation-rounds.generated.ts";

/** The rounds of the own pools that are not decided, each with the way to its sharing out. */
export function Screen() {
  const words = useWords(allocationWords);
  const formats = useFormats();
  const hrefTo = useHrefTo();
  const { administration } = useViewer();
  const variables = { administrationId: administration?.id ?? "" };
  const [result, read] = useQuery({ query: AllocationRoundsDocument, variables });
  return (
    <ScreenFrame title={words("title")} lead={words("roundsLead")}>
      <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
        {({ pools }) => {
          const open = pools.nodes
            .map((pool) => ({ ...pool, rounds: pool.rounds.nodes.filter(({ state }) => state !== "DECIDED") }))
            .filter(({ rounds }) => rounds.length > 0);
          if (open.length === 0) return <EmptyState title={words("noRounds")}>{words("noRoundsText")}</EmptyState>;
          return (
            <Stack gap={6}>
              {open.map(({ id, name, rounds }) => (
                <Card key={id} title={name}>
                  <PlainTable
                    caption={name}
                    heads={[words("round"), words("left")]}
                    rows={rounds.map((round) => [
                      <Link key={round.id} href={hrefTo(allocationRoute, { roundId: round.id })}>
                        {round.name}
                      </Link>,
                      formats.money(round.left),
                    ])}
                  />
                </Card>
              ))}
            </Stack>
          );
        }}
      </QueryState>
    </ScreenFrame>
  );
}
