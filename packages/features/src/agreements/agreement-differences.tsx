import { VisuallyHidden } from "@indgang/components";
import { textDifferences, type AgreementWording, type TextPart } from "@indgang/domain/agreement";
import { useWords } from "@indgang/shell";
import { agreementWords } from "./agreement-words.ts";
import css from "./agreements.module.css";

export interface AgreementDifferencesProps {
  readonly before: AgreementWording;
  readonly after: AgreementWording;
}

const whole = ({ title, text }: AgreementWording): string => `${title}\n\n${text}`;

/** ASSOC-6: how a version differs from an earlier one: what went is struck through, what came underlined, and each is said to those who listen. */
export function AgreementDifferences({ before, after }: AgreementDifferencesProps) {
  return (
    <div className={css["text"]} lang="da">
      {textDifferences(whole(before), whole(after)).map(({ parts }, index) => (
        <p key={index}>
          {parts.map((part, place) => (
            <Part key={place} part={part} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Part({ part: { kind, text } }: { readonly part: TextPart }) {
  const words = useWords(agreementWords);
  if (kind === "SAME" || text.trim() === "") return text;
  const Change = kind === "REMOVED" ? "del" : "ins";
  return (
    <Change>
      <VisuallyHidden>{words(kind === "REMOVED" ? "removed" : "added")}</VisuallyHidden>
      {text}
    </Change>
  );
}
