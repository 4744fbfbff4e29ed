import { Bars, Button, Card, Stack, Table, type Bar, type TableColumn } from "@indgang/components";
import { useFormats, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import { applicationsRoute } from "../applications/routes.ts";
import { casesOf, drawnDimensions, type DrawnDimension, type Figure } from "./cases-of.ts";
import { overviewWords } from "./overview-words.ts";
import { useFigureLabel } from "./use-figure-label.ts";

export interface FigureCardsProps {
  readonly poolId: string;
  readonly year: string | undefined;
  readonly figures: readonly Figure[];
}

/** A drawing for each thing that cases have in common, with its numbers; each row leads to its cases. */
export function FigureCards({ poolId, year, figures }: FigureCardsProps) {
  const words = useWords(overviewWords);
  const drawn = drawnDimensions.filter((dimension) => figures.some((figure) => figure.dimension === dimension));
  return (
    <Stack gap={6}>
      {drawn.length > 0 ? <p>{words("legend")}</p> : null}
      {drawn.map((dimension) => (
        <FigureCard
          key={dimension}
          dimension={dimension}
          poolId={poolId}
          year={year}
          figures={figures.filter((figure) => figure.dimension === dimension)}
        />
      ))}
    </Stack>
  );
}

/** So many rows are taken in at a glance. */
const shownAtFirst = 10;

function FigureCard({ dimension, poolId, year, figures }: FigureCardsProps & { readonly dimension: DrawnDimension }) {
  const words = useWords(overviewWords);
  const hrefTo = useHrefTo();
  const labelOf = useFigureLabel();
  const [isWhole, setWhole] = useState(false);
  const columns = useFigureColumns(dimension, figures);
  const rows = isWhole ? figures : figures.slice(0, shownAtFirst);
  const note =
    dimension === "TARGET_GROUP" ? words("several") : dimension === "BUDGET_KIND" ? words("parts") : undefined;
  return (
    <Card
      title={words(dimension)}
      isFlush
      footer={
        rows.length < figures.length ? (
          <Button variant="quiet" onPress={() => setWhole(true)}>
            {words("showAll", { count: figures.length })}
          </Button>
        ) : (
          note
        )
      }
    >
      <Table
        caption={words(dimension)}
        isCaptionHidden
        isHeadSticky={false}
        columns={[{ id: "label", header: words(`head_${dimension}`), isRowHeader: true, cell: labelOf }, ...columns]}
        rows={rows}
        rowKey={({ key }) => key}
        rowHref={(figure) => hrefTo(applicationsRoute, undefined, casesOf(figure, poolId, year))}
      />
    </Card>
  );
}

function useFigureColumns(dimension: DrawnDimension, figures: readonly Figure[]): readonly TableColumn<Figure>[] {
  const words = useWords(overviewWords);
  const { money, number } = useFormats();
  // No grant says for what kind of cost it is.
  const hasGranted = dimension !== "BUDGET_KIND";
  const barsOf = ({ asked, granted }: Figure): readonly Bar[] => [
    { value: asked, look: "outlined" },
    ...(hasGranted ? [{ value: granted, look: "filled" } as const] : []),
  ];
  const max = Math.max(0, ...figures.flatMap((figure) => barsOf(figure).map(({ value }) => value)));
  const granted: TableColumn<Figure> = {
    id: "granted",
    header: words("granted"),
    align: "end",
    onPhone: "beside",
    cell: (figure) => money(figure.granted),
  };
  return [
    {
      id: "bars",
      header: words(hasGranted ? "drawn" : "drawnAsked"),
      width: "28%",
      cell: (figure) => <Bars bars={barsOf(figure)} max={max} />,
    },
    { id: "cases", header: words("cases"), align: "end", onPhone: "beside", cell: ({ cases }) => number(cases) },
    { id: "asked", header: words("asked"), align: "end", onPhone: "beside", cell: ({ asked }) => money(asked) },
    ...(hasGranted ? [granted] : []),
  ];
}
