import { FreeText } from "@indgang/components";
import { entriesOf } from "@indgang/domain/report";
import css from "../report.module.css";
import type { ChapterBlock } from "../report.type.ts";
import { FigureView } from "./figure-view.tsx";
import type { RowHref } from "./use-row-href.ts";

export interface BlockViewProps {
  readonly block: ChapterBlock;
  /** Where rows of its figure lead; left out while it is written. */
  readonly hrefOf?: RowHref;
}

/** One block of a chapter as it reads. */
export function BlockView({ block, hrefOf }: BlockViewProps) {
  const { kind, text, source, figure, result } = block;
  if (kind === "FIGURE")
    return figure ? <FigureView kind={figure} caption={text} figure={result} hrefOf={hrefOf} /> : null;
  if (text.trim() === "") return null;
  switch (kind) {
    case "HEADING":
      return (
        <h2>
          <FreeText>{text}</FreeText>
        </h2>
      );
    case "SUBHEADING":
      return (
        <h3>
          <FreeText>{text}</FreeText>
        </h3>
      );
    case "LIST":
    case "NUMBERED_LIST": {
      const Element = kind === "LIST" ? "ul" : "ol";
      return (
        <Element>
          {entriesOf(text).map((entry, index) => (
            <li key={`${index} ${entry}`}>
              <FreeText>{entry}</FreeText>
            </li>
          ))}
        </Element>
      );
    }
    case "QUOTE":
      return (
        <blockquote className={css["quote"]}>
          <p>
            <FreeText>{text}</FreeText>
          </p>
          {source === "" ? null : (
            <footer>
              <FreeText>{source}</FreeText>
            </footer>
          )}
        </blockquote>
      );
    default:
      return (
        <>
          {text.split(/\n[ \t]*\n/u).map((part, index) => (
            <p key={`${index} ${part}`} className={css["text"]}>
              <FreeText>{part.trim()}</FreeText>
            </p>
          ))}
        </>
      );
  }
}
