import { FreeText } from "@indgang/components";
import css from "./written-name.module.css";

/** A name that people wrote, in a narrow place: a word that is longer than all room is broken. */
export function WrittenName({ children }: { readonly children: string }) {
  return (
    <span className={css["name"]}>
      <FreeText>{children}</FreeText>
    </span>
  );
}
