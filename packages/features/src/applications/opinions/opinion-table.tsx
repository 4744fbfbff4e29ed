import { Stack } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { ratingWords } from "../../vocabulary/decision-terms.ts";
import type { AssessmentPageQuery } from "../assessment/generated/assessment-page.generated.ts";
import { PlainTable } from "../case/plain-table.tsx";
import { opinionWords } from "./opinion-words.ts";

type Page = NonNullable<AssessmentPageQuery["application"]>;

/** POOL-4: everybody's ratings side by side, as far as they are shown, and how far they are from each other. */
export function OpinionTable({ page }: { readonly page: Page }) {
  const words = useWords(opinionWords);
  const ratings = useWords(ratingWords);
  const { number } = useFormats();
  const percent = (basisPoints: number): string => number(Math.round(basisPoints / 10) / 10);
  const { assessment, scores } = page;
  const given = (page.opinions ?? []).flatMap(({ state, person, content }) =>
    state === "GIVEN" && content ? [{ name: person.name, ...content }] : [],
  );
  if (given.length === 0) return null;
  const all = [
    ...(assessment ? [{ ...assessment, name: words("responsible", { name: assessment.assessor.name }) }] : []),
    ...given,
  ];
  const ratingOf = (who: (typeof all)[number], criterionId: string): string => {
    const rated = who.criteria.find(({ criterion }) => criterion.id === criterionId);
    if (!rated?.rating) return words("none");
    return rated.note ? `${ratings(rated.rating)} – ${rated.note}` : ratings(rated.rating);
  };
  return (
    <Stack gap={3}>
      <PlainTable
        amounts={[]}
        caption={words("title")}
        heads={[words("criterion"), ...all.map(({ name }) => name)]}
        rows={[
          ...page.round.criteria.map(({ id, title }) => [title, ...all.map((who) => ratingOf(who, id))]),
          [
            words("score"),
            ...all.map(({ score }) => (score === null ? words("none") : words("scoreOf", { score: percent(score) }))),
          ],
        ]}
      />
      {given.map(({ name, summary }) => (summary ? <p key={name}>{`${name}: ${summary}`}</p> : null))}
      {scores && scores.count > 1 ? (
        <p>
          {words("spread", {
            mean: percent(scores.mean),
            lowest: percent(scores.lowest),
            highest: percent(scores.highest),
          })}
        </p>
      ) : null}
    </Stack>
  );
}
