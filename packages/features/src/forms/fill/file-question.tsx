import { useWords } from "@indgang/shell";
import css from "./fill.module.css";
import { attachmentKindWords, fileFormatWords, fillWords } from "./fill-words.ts";
import type { FileAnswer } from "./form-fields.tsx";
import { QuestionGroup } from "./question-group.tsx";
import type { QuestionProps } from "./question-props.type.ts";

/** Which files are asked for; how they are handed in is the page's. */
export function FileQuestion({
  fileAnswer,
  ...props
}: QuestionProps<readonly string[]> & { readonly fileAnswer: FileAnswer | undefined }) {
  const { question, answer, onAnswer } = props;
  const { attachmentKind, fileFormats, maxMegabytes, isRequired } = question;
  const words = useWords(fillWords);
  const kinds = useWords(attachmentKindWords);
  const formats = useWords(fileFormatWords);
  const kind = kinds(attachmentKind ?? "OTHER");
  const said = [
    words(isRequired ? "fileOf" : "fileMay", { kind }),
    ...(fileFormats.length > 0
      ? [words("formats", { formats: fileFormats.map((one) => formats(one)).join(", ") })]
      : []),
    ...(maxMegabytes === null ? [] : [words("size", { size: maxMegabytes })]),
  ];
  return (
    <QuestionGroup {...props}>
      <p className={css["help"]}>{said.join(". ")}.</p>
      {fileAnswer?.(question, answer ?? [], onAnswer)}
    </QuestionGroup>
  );
}
