import { Button, Card, Link, Stack } from "@indgang/components";
import { useFormats, useMay, useWords } from "@indgang/shell";
import { useState } from "react";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import css from "./accounts.module.css";
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

/** What became of each line's money, and of all of them. A line leads to its entries; the secretary carries a rest forward. */
export function LinesCard({ round, later, hrefOf }: LinesCardProps) {
  const words = useWords(ledgerWords);
  const { money } = useFormats();
  const isSecretary = useMay()("DECIDE");
  const [carrying, setCarrying] = useState<AccountLine | null>(null);
  const lines = round.budgetLines;
  const shown = figures.filter((name) => name !== "reserved" || typeof round.account?.reserved === "number");
  const amount = (account: AccountLine["account"], name: (typeof figures)[number]): string => {
    const figure = account?.[name];
    return typeof figure === "number" ? money(figure) : "";
  };
  const entries = lines.map(({ id, name }) => (
    <Link key={id} href={hrefOf(id)}>
      {words("entries", { line: name })}
    </Link>
  ));
  const carry = lines.map((line) =>
    line.left > 0 ? (
      <Button
        key={line.id}
        size="small"
        aria-label={`${words("carry")}: ${line.name}`}
        onPress={() => setCarrying(line)}
      >
        {words("carry")}
      </Button>
    ) : (
      ""
    ),
  );
  return (
    <Card title={words("caption", { round: round.name })}>
      <Stack>
        <div className={css["figures"]}>
          <PlainTable
            caption={words("caption", { round: round.name })}
            amounts={[...lines.map((_, place) => place + 1), lines.length + 1]}
            heads={[words("figure"), ...lines.map(({ name }) => name), words("total")]}
            rows={[
              ...shown.map((name) => [
                words(name),
                ...lines.map(({ account }) => amount(account, name)),
                amount(round.account, name),
              ]),
              [words("ledgerOf"), ...entries, ""],
              ...(isSecretary ? [[words("carry"), ...carry, ""]] : []),
            ]}
          />
        </div>
        <p>{words("sums")}</p>
      </Stack>
      {carrying ? <CarryDialog line={carrying} later={later} onClose={() => setCarrying(null)} /> : null}
    </Card>
  );
}
