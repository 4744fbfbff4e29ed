import { Bars, Table, type Bar, type TableColumn } from "@indgang/components";
import { drawnMeasures, type FigureKind } from "@indgang/domain/report";
import { useFormats, useWords } from "@indgang/shell";
import { figureKindWords, measureWords, rowHeadWords } from "../figure-words.ts";
import { reportWords } from "../report-words.ts";
import css from "../report.module.css";
import type { Figure, FigureLine } from "../report.type.ts";
import type { RowHref } from "./use-row-href.ts";
import { useRowName } from "./use-row-name.ts";

export interface FigureViewProps {
  readonly kind: FigureKind;
  /** What stands above it; empty for its usual name. */
  readonly caption: string;
  /** Null where the numbers are not the viewer's to know. */
  readonly figure: Figure | null;
  readonly hrefOf: RowHref | undefined;
}

/** POOL-15: a figure of a chapter: drawn, with its numbers beside. */
export function FigureView({ kind, caption, figure, hrefOf }: FigureViewProps) {
  const words = useWords(reportWords);
  const kinds = useWords(figureKindWords);
  const usual = figure?.pool ? words("ofPool", { figure: kinds(kind), pool: figure.pool }) : kinds(kind);
  const title = caption.trim() || usual;
  return (
    <section className={css["figure"]}>
      <h3>{title}</h3>
      {figure === null ? <p>{words("withheld")}</p> : null}
      {figure?.rows.length === 0 && figure.notKept.length === 0 ? <p>{words("noFigures")}</p> : null}
      {figure !== null && figure.rows.length > 0 ? <FigureTable title={title} figure={figure} hrefOf={hrefOf} /> : null}
      {figure !== null && figure.counted.length > 0 ? (
        <p className={css["note"]}>{words("counted", { names: figure.counted.join(", ") })}</p>
      ) : null}
      {figure !== null && figure.notKept.length > 0 ? (
        <p className={css["note"]}>{words("notKept", { names: figure.notKept.join(", ") })}</p>
      ) : null}
      {figure !== null && figure.missing.length > 0 ? (
        <p className={css["note"]}>{words("missing", { names: figure.missing.join(", ") })}</p>
      ) : null}
    </section>
  );
}

/** The key of the line that sums all others up: no row has it. */
const totalKey = "\u0000";

interface FigureTableProps {
  readonly title: string;
  readonly figure: Figure;
  readonly hrefOf: RowHref | undefined;
}

function FigureTable({ title, figure, hrefOf }: FigureTableProps) {
  const words = useWords(reportWords);
  const measures = useWords(measureWords);
  const { outlined, filled } = drawnMeasures(figure.measures);
  const columns = useFigureColumns(figure);
  const rows: readonly FigureLine[] =
    figure.total === null
      ? figure.rows
      : [...figure.rows, { key: totalKey, name: words("total"), nodeId: null, cells: figure.total }];
  return (
    <>
      {outlined !== null && filled !== null ? (
        <p className={css["note"]}>
          {words("legendBoth", {
            outlined: measures(outlined).toLowerCase(),
            filled: measures(filled).toLowerCase(),
          })}
        </p>
      ) : null}
      <Table
        caption={title}
        isCaptionHidden
        isHeadSticky={false}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        {...(hrefOf && { rowHref: (line: FigureLine) => (line.key === totalKey ? null : hrefOf(line)) })}
      />
    </>
  );
}

function useFigureColumns(figure: Figure): readonly TableColumn<FigureLine>[] {
  const words = useWords(reportWords);
  const heads = useWords(rowHeadWords);
  const measures = useWords(measureWords);
  const { money, number } = useFormats();
  const rowName = useRowName();
  const { outlined, filled } = drawnMeasures(figure.measures);
  const valueOf = (line: FigureLine, measure: Figure["measures"][number] | null): number => {
    const cell = measure === null ? undefined : line.cells[figure.measures.indexOf(measure)];
    return cell?.amount ?? cell?.count ?? 0;
  };
  const barsOf = (line: FigureLine): readonly Bar[] => [
    ...(outlined === null ? [] : [{ value: valueOf(line, outlined), look: "outlined" } as const]),
    ...(filled === null ? [] : [{ value: valueOf(line, filled), look: "filled" } as const]),
  ];
  const max = Math.max(0, ...figure.rows.flatMap((line) => barsOf(line).map(({ value }) => value)));
  return [
    { id: "row", header: heads(figure.kind), isRowHeader: true, cell: (line) => rowName(figure, line) },
    {
      id: "drawn",
      header: words("drawn"),
      width: figure.measures.length > 3 ? "12%" : "20%",
      // What all come to would be drawn out of proportion.
      cell: (line) => (line.key === totalKey ? null : <Bars bars={barsOf(line)} max={max} />),
    },
    ...figure.measures.map((measure, index): TableColumn<FigureLine> => ({
      id: measure,
      header: measures(measure),
      align: "end",
      cell: ({ cells }) => {
        const cell = cells[index];
        return cell?.amount == null ? number(cell?.count ?? 0) : money(cell.amount);
      },
    })),
  ];
}
