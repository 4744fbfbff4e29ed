import { letterBlocks } from "@indgang/domain/letters";
import css from "./letters.module.css";

/** A letter as it reads, in Danish whoever looks; the headings are part of it, not of the page. */
export function LetterText({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className={css["letter"]} lang="da">
      <p className={css["title"]}>{title}</p>
      {letterBlocks(text).map((block, index) => {
        if (block.kind === "list")
          return (
            <ul key={index}>
              {block.items.map((item, place) => (
                <li key={place}>{item}</li>
              ))}
            </ul>
          );
        if (block.kind === "address") return null;
        return (
          <p key={index} className={block.kind === "heading" ? css["heading"] : css["paragraph"]}>
            {block.text}
          </p>
        );
      })}
    </div>
  );
}
