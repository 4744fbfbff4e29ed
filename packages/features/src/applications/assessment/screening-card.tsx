import { Card, RadioGroup, Stack, TextArea } from "@indgang/components";
import { screeningStances } from "@indgang/domain/pools";
import { useFormats, useWords } from "@indgang/shell";
import type { Fields } from "../../drafts/merge-versions.ts";
import { toOptions } from "../../vocabulary/to-options.ts";
import css from "../case/case.module.css";
import type { AssessmentPageQuery } from "./generated/assessment-page.generated.ts";
import { hintNameWords, hintSourceWords, hintWords, screeningWords, stanceWords } from "./screening-words.ts";

type Hint = NonNullable<NonNullable<AssessmentPageQuery["application"]>["screening"]>[number];

export interface ScreeningCardProps {
  readonly hints: readonly Hint[];
  readonly fields: Fields;
  readonly field: (name: string) => { readonly id: string; readonly errorMessage: string | undefined };
  readonly onChange: (change: Fields) => void;
}

/** POOL-4: what data says, with its figures and where they come from. Whoever assesses takes it or overrules it. */
export function ScreeningCard({ hints, fields, field, onChange }: ScreeningCardProps) {
  const words = useWords(screeningWords);
  const doubtful = hints.filter(({ finding }) => finding === "DOUBTFUL");
  const others = hints.length - doubtful.length;
  return (
    <Card title={words("title")}>
      <Stack>
        <p>{words(doubtful.length === 0 ? "nothing" : "lead")}</p>
        {doubtful.map((hint) => (
          <HintFields key={hint.code} hint={hint} fields={fields} field={field} onChange={onChange} />
        ))}
        {doubtful.length > 0 && others > 0 ? <p className={css["subtle"]}>{words("rest", { count: others })}</p> : null}
      </Stack>
    </Card>
  );
}

function HintFields({ hint, fields, field, onChange }: Omit<ScreeningCardProps, "hints"> & { readonly hint: Hint }) {
  const words = useWords(screeningWords);
  const sentences = useWords(hintWords);
  const names = useWords(hintNameWords);
  const sources = useWords(hintSourceWords);
  const stances = useWords(stanceWords);
  const { money } = useFormats();
  const { code, source, year, amount, amountAgainst, count, countAgainst, place } = hint;
  const stance = fields[`stance.${code}`];
  const figures = {
    year: String(year ?? ""),
    amount: money(amount ?? 0),
    against: money(amountAgainst ?? 0),
    count: code === "FIGURES" ? String(count ?? "") : (count ?? 0),
    countAgainst: countAgainst ?? 0,
    place: place ?? "",
  };
  return (
    <Stack gap={2}>
      <p>
        {sentences(code, figures)} <span className={css["subtle"]}>{sources(source)}</span>
      </p>
      <RadioGroup
        {...field(`stance.${code}`)}
        label={words("stance", { hint: names(code) })}
        orientation="horizontal"
        options={toOptions(screeningStances, stances)}
        value={typeof stance === "string" ? stance : null}
        onChange={(value) => onChange({ [`stance.${code}`]: value })}
      />
      {typeof stance === "string" ? (
        <TextArea
          {...field(`why.${code}`)}
          label={words(stance === "OVERRULED" ? "why" : "whyTaken")}
          rows={2}
          maxCharacters={2000}
          value={String(fields[`why.${code}`] ?? "")}
          onChange={(value) => onChange({ [`why.${code}`]: value })}
        />
      ) : null}
    </Stack>
  );
}
