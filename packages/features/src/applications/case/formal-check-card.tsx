import { Badge, Card, FreeText, Stack } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { formalRequirementWords } from "../../vocabulary/application-terms.ts";
import { caseWords } from "./case-words.ts";
import css from "./case.module.css";
import type { Case } from "./case.type.ts";

/** POOL-6: which formal requirements are met. */
export function FormalCheckCard({ formalCheck }: { readonly formalCheck: NonNullable<Case["formalCheck"]> }) {
  const words = useWords(caseWords);
  const requirements = useWords(formalRequirementWords);
  const formats = useFormats();
  const { completedAt, missing, items } = formalCheck;
  const badge =
    completedAt === null ? (
      <Badge tone="neutral">{words("formalCheckOpen")}</Badge>
    ) : (
      <Badge tone="success">{words("formalCheckDone", { date: formats.date(completedAt) })}</Badge>
    );
  return (
    <Card title={words("formalCheck")} aside={badge}>
      <Stack gap={3}>
        {missing ? <p>{words("missing", { missing })}</p> : null}
        <ul className={css["checks"]}>
          {items.map(({ code, met, note }) => (
            <li key={code} className={css["check"]}>
              <span>
                {requirements(code)}
                {note ? (
                  <span className={css["subtle"]}>
                    {" "}
                    – <FreeText>{note}</FreeText>
                  </span>
                ) : null}
              </span>
              <span className={css["outcome"]}>{words(met === null ? "notSeen" : met ? "met" : "notMet")}</span>
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}
