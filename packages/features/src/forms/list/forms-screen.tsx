import { Badge, EmptyState, Inline, Link, Table } from "@indgang/components";
import { QueryState, Screen as ScreenFrame, useHrefTo, useViewer, useWords } from "@indgang/shell";
import { useWholeList } from "../../search/use-whole-list.ts";
import { poolFormRoute } from "../routes.ts";
import { formStandingWords } from "../terms/form-terms.ts";
import { PoolsWithFormsDocument } from "./generated/pools-with-forms.generated.ts";
import { formListWords } from "./form-list-words.ts";

/** The pools of the own administration, and how far the form of each is. */
export function Screen() {
  const words = useWords(formListWords);
  const standings = useWords(formStandingWords);
  const hrefTo = useHrefTo();
  const { administration } = useViewer();
  const [result, readAgain] = useWholeList(
    PoolsWithFormsDocument,
    { administrationId: administration?.id ?? null },
    (data) => data.pools,
  );
  return (
    <ScreenFrame title={words("title")} lead={words("lead")}>
      <QueryState result={result} onRetry={readAgain}>
        {(pools) =>
          pools.length === 0 ? (
            <EmptyState title={words("none")} />
          ) : (
            <Table
              caption={words("title")}
              rows={pools}
              rowKey={({ id }) => id}
              columns={[
                {
                  id: "pool",
                  header: words("pool"),
                  cell: ({ id, name }) => <Link href={hrefTo(poolFormRoute, { poolId: id })}>{name}</Link>,
                },
                {
                  id: "forms",
                  header: words("forms"),
                  cell: ({ forms }) => {
                    const shown = forms.filter(({ standing }) => standing !== "REPLACED");
                    if (shown.length === 0) return words("noForm");
                    return (
                      <Inline gap={2}>
                        {shown.map(({ id, kind, number, standing }) => (
                          <Badge key={id} tone={standing === "IN_FORCE" ? "success" : "neutral"}>
                            {`${words(kind)}${number === null ? "" : ` ${number}`}: ${standings(standing)}`}
                          </Badge>
                        ))}
                      </Inline>
                    );
                  },
                },
              ]}
            />
          )
        }
      </QueryState>
    </ScreenFrame>
  );
}
