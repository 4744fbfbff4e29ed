import { Button, Card, Link, Stack } from "@indgang/components";
import { useFormats, useMay, useWords } from "@indgang/shell";
import { useState } from "react";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { CarryDialog } from "./carry-dialog.tsx";
import type { PoolAccountsQuery } from "./generated/pool-accounts.generated.ts";
import { ledgerWords } from "./ledger-words.ts";

export type AccountRound = NonNullable<PoolAccountsQuery["pool"]>["rounds"]["nodes"][number];
export type AccountLine = AccountRound["budgetLines"][number];

const figures = [
  "budgeted",
  "carriedIn",
  "returned",
  "carriedOut",
  "granted",
  "paid",
  "outstanding",
  "reserved",
  "left",
] as const;

export interface LinesCardProps {
  readonly round: AccountRound;
  readonly later: readonly AccountRound[];
  readonly hrefOf: (lineId: string) => string;
}

/** The figures of each line, with their sum. A line leads to its entries. */
export function LinesCard({ round, later, hrefOf }: LinesCardProps) {
  const words = useWords(ledgerWords);
  const { money } = useFormats();
  const isSecretary = useMay()("DECIDE");
  const [carrying, setCarrying] = useState<AccountLine | null>(null);
  const shown = figures.filter((name) => name !== "reserved" || round.account?.reserved != null);
  const amount = (account: AccountLine["account"], name: (typeof figures)[number]): string => {
    const figure = account?.[name];
    return figure == null ? "" : money(figure);
  };
  const extra = isSecretary ? [words("carry")] : [];
  return (
    <Card title={words("caption", { round: round.name })}>
      <Stack>
        <PlainTable
          caption={words("caption", { round: round.name })}
          heads={[words("line"), ...shown.map((name) => words(name)), ...extra]}
          rows={round.budgetLines.map((line) => [
            <Link key={line.id} href={hrefOf(line.id)}>
              {line.name}
            </Link>,
            ...shown.map((name) => amount(line.account, name)),
            ...(isSecretary
              ? [
                  line.left > 0 ? (
                    <Button key="carry" size="small" onPress={() => setCarrying(line)}>
                      {words("carry")}
                    </Button>
                  ) : (
                    ""
                  ),
                ]
              : []),
          ])}
          foot={[words("total"), ...shown.map((name) => amount(round.account, name)), ...extra.map(() => "")]}
        />
        <p>{words("sums")}</p>
      </Stack>
      {carrying ? <CarryDialog line={carrying} later={later} onClose={() => setCarrying(null)} /> : null}
    </Card>
  );
}
