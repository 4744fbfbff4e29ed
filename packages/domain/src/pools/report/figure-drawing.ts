import type { DocumentBlock } from "../documents/document.type.ts";
import { drawnMeasures } from "./drawn-measures.ts";
import type { FigureRow, ReportFigure, ReportMeasure } from "./report-figure.type.ts";
import { figureTitles, measureTitles, rowName } from "./report-words.ts";

type Drawing = Extract<DocumentBlock, { readonly kind: "figure" }>;

/** What is above zero is seen, however little it is. */
const leastShare = 0.005;

/** POOL-15, LAW-1: the bars of a figure as the page draws them, with what they mean in Danish; null where there is nothing to draw. */
export function drawingOf(figure: ReportFigure): { readonly legend: string; readonly drawing: Drawing } | null {
  const { outlined, filled } = drawnMeasures(figure.measures);
  const drawn = [
    { measure: outlined, look: "outlined" },
    { measure: filled, look: "filled" },
  ] as const;
  const valueOf = ({ values }: FigureRow, measure: ReportMeasure | null): number =>
    measure === null ? 0 : (values[figure.measures.indexOf(measure)] ?? 0);
  const max = Math.max(0, ...figure.rows.flatMap((row) => drawn.map(({ measure }) => valueOf(row, measure))));
  if (max === 0) return null;
  const shareOf = (value: number): number => (value <= 0 ? 0 : Math.max(leastShare, value / max));
  const legend = legendOf(outlined, filled);
  return {
    legend,
    drawing: {
      kind: "figure",
      alternative: `Søjler: ${figureTitles[figure.kind]}. ${legend} Tallene står i tabellen nedenfor.`,
      rows: figure.rows.map((row) => ({
        label: rowName(figure, row),
        bars: drawn.flatMap(({ measure, look }) =>
          measure === null ? [] : [{ share: shareOf(valueOf(row, measure)), look }],
        ),
      })),
    },
  };
}

function legendOf(outlined: ReportMeasure | null, filled: ReportMeasure | null): string {
  const name = (measure: ReportMeasure): string => measureTitles[measure].toLowerCase();
  if (outlined !== null && filled !== null)
    return `Søjlen med ramme viser ${name(outlined)}, den fyldte viser ${name(filled)}.`;
  const only = outlined ?? filled;
  return only === null ? "" : `Søjlen viser ${name(only)}.`;
}
