import { Card, Link } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import type { PublishedPapersFragment } from "./generated/published-papers.generated.ts";
import { papersHref } from "./papers-href.ts";
import { papersWords } from "./papers-words.ts";

/** POOL-14, LAW-7: what the pool's committee has published; nothing while it has published nothing. */
export function PublishedPapers({ pool }: { readonly pool: PublishedPapersFragment }) {
  const words = useWords(papersWords);
  const { dateTime } = useFormats();
  if (pool.publishedPapers.length === 0) return null;
  return (
    <Card title={words("published")}>
      <ul>
        {pool.publishedPapers.map(({ id, kind, number, issuedAt, fileName }) => (
          <li key={id}>
            <Link href={papersHref({ id })} download={fileName}>
              {words("publicName", { kind: words(kind), number: String(number) })}
            </Link>
            <br />
            {words("issuedOn", { at: dateTime(issuedAt) })}
          </li>
        ))}
      </ul>
    </Card>
  );
}
