import { FreeText, Unbroken } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import css from "../forums.module.css";
import { hearingWords } from "./hearing-words.ts";
import type { HeardCase } from "./hearing.type.ts";

/** POOL-8: what the heard may know of an application. */
export function CaseFacts({ heard }: { readonly heard: HeardCase }) {
  const words = useWords(hearingWords);
  const { money } = useFormats();
  return (
    <>
      <h3>
        <FreeText>{heard.title}</FreeText>
      </h3>
      <p className={css["subtle"]}>
        {heard.association ? (
          <>
            <FreeText>{heard.association.name}</FreeText>
            {"\u00a0· "}
          </>
        ) : null}
        <Unbroken>{heard.caseNumber}</Unbroken>
        {"\u00a0· "}
        {words("applied", { amount: money(heard.appliedAmount) })}
      </p>
      <p className={css["text"]}>{heard.purpose}</p>
    </>
  );
}
