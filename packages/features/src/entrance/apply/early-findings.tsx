import { Banner, ButtonLink, Stack } from "@indgang/components";
import type { checkEarly } from "@indgang/domain/pools/draft";
import { useHrefTo, useWords } from "@indgang/shell";
import { publicPoolsRoute } from "../routes.ts";
import { applyWords, findingWords } from "./apply-words.ts";

/** What the answers come to: a no with where to go instead, something a person must judge, or that it fits. */
export function EarlyFindings({ check }: { readonly check: ReturnType<typeof checkEarly> }) {
  const words = useWords(applyWords);
  const findings = useWords(findingWords);
  const hrefTo = useHrefTo();
  const { isAnswered, mayApply } = check;
  if (!isAnswered && check.findings.length === 0) return null;
  const said = check.findings.map((finding) => <p key={finding}>{findings(finding)}</p>);
  const elsewhere = <ButtonLink href={hrefTo(publicPoolsRoute)}>{words("otherPools")}</ButtonLink>;
  if (!mayApply)
    return (
      <Banner tone="danger" title={words("stops")} announce="status" actions={elsewhere}>
        {said}
      </Banner>
    );
  if (check.findings.length === 0) return <Banner tone="success" title={words("fits")} announce="status" />;
  return (
    <Banner tone="warning" title={words("judged")} announce="status" actions={elsewhere}>
      <Stack gap={2}>
        {said}
        <p>{words("judgedText")}</p>
      </Stack>
    </Banner>
  );
}
