import { Banner, Breadcrumbs, ButtonLink, Link, Stack } from "@indgang/components";
import {
  NotFoundScreen,
  QueryState,
  Screen as ScreenFrame,
  useFormats,
  useHrefTo,
  useLanguage,
  useViewer,
  useWords,
} from "@indgang/shell";
import { useQuery } from "urql";
import { overviewRoute } from "../overview/routes.ts";
import { ReportChapterDocument } from "./generated/report-chapter.generated.ts";
import { BlockView } from "./read/block-view.tsx";
import { ChapterBadges } from "./read/chapter-badges.tsx";
import { useFollowsCases, useRowHref } from "./read/use-row-href.ts";
import { reportWords } from "./report-words.ts";
import css from "./report.module.css";
import type { Chapter } from "./report.type.ts";
import { fileOf } from "./report-file.ts";
import { reportRoute } from "./routes.ts";
import { ChapterActions } from "./steps/chapter-actions.tsx";
import { ChapterEditor } from "./write/chapter-editor.tsx";

export interface ChapterPageProps {
  readonly chapterId: string;
  readonly isWriting: boolean;
}

/** POOL-15: one chapter, to be read or to be written on. */
export function ChapterPage({ chapterId, isWriting }: ChapterPageProps) {
  // Figures are counted when they are asked for: what was read before may be old.
  const [result, read] = useQuery({
    query: ReportChapterDocument,
    variables: { id: chapterId },
    requestPolicy: "cache-and-network",
  });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ node }) =>
        node !== null && "blocks" in node ? (
          <ReadChapter key={node.id} chapter={node} isWriting={isWriting} />
        ) : (
          <NotFoundScreen />
        )
      }
    </QueryState>
  );
}

function ReadChapter({ chapter, isWriting }: { readonly chapter: Chapter; readonly isWriting: boolean }) {
  const words = useWords(reportWords);
  const hrefTo = useHrefTo();
  const { language } = useLanguage();
  const { roles, administration } = useViewer();
  const { id, state, part } = chapter;
  const { name, nameEn } = chapter.administration;
  const year = String(chapter.year);
  const isWriter =
    state === "DRAFT" &&
    administration?.id === chapter.administration.id &&
    roles.some((role) => ["CASEWORKER", "LEADER", "SECRETARY"].includes(role));
  const hasFigures = chapter.blocks.some(({ kind }) => kind === "FIGURE");
  const rowHref = useRowHref(chapter);
  const { isOwn } = useFollowsCases(chapter);
  const whose = language === "da" ? name : nameEn;
  return (
    <ScreenFrame
      title={chapter.title}
      meta={
        <>
          <span>{part === "JOINT" ? `${words("joint")}, ${whose}` : whose}</span> <ChapterBadges chapter={chapter} />
        </>
      }
      breadcrumbs={
        <Breadcrumbs
          items={[
            { label: words("overview"), href: hrefTo(overviewRoute) },
            { label: words("title", { year }), href: hrefTo(reportRoute, undefined, { year }) },
          ]}
        />
      }
      actions={
        <>
          {isWriter && !isWriting ? (
            <ButtonLink variant="primary" href={hrefTo(reportRoute, undefined, { year, chapter: id, write: true })}>
              {words("write")}
            </ButtonLink>
          ) : null}
          {isWriter && isWriting ? (
            <ButtonLink href={hrefTo(reportRoute, undefined, { year, chapter: id })}>{words("read")}</ButtonLink>
          ) : null}
          {isWriter && isWriting ? null : <ChapterActions chapter={chapter} />}
          <ButtonLink href={fileOf(chapter)} download={chapter.fileName}>
            {words("pdf")}
          </ButtonLink>
        </>
      }
    >
      {isWriter && isWriting ? (
        <ChapterEditor chapter={chapter} />
      ) : (
        <Stack gap={6}>
          <Standing chapter={chapter} />
          {isOwn && hasFigures ? <p className={css["note"]}>{words("leads")}</p> : null}
          <article className={css["chapter"]}>
            {chapter.blocks.map((block) => (
              <BlockView key={block.key} block={block} hrefOf={rowHref(block)} />
            ))}
          </article>
          <Earlier chapter={chapter} />
        </Stack>
      )}
    </ScreenFrame>
  );
}

/** Of when the numbers are, and why there is another edition. */
function Standing({ chapter: { closedAt, closedBy, edition, reason } }: { readonly chapter: Chapter }) {
  const words = useWords(reportWords);
  const { dateTime } = useFormats();
  const why = edition > 1 && reason !== null ? <p>{words("becauseOf", { edition, reason })}</p> : null;
  if (closedAt === null) return <Banner title={words("draftFigures")}>{why}</Banner>;
  const date = dateTime(closedAt);
  return (
    <Banner
      tone="success"
      title={
        closedBy === null
          ? words("closedFiguresPlain", { date })
          : words("closedFigures", { date, person: closedBy.name })
      }
    >
      {why}
    </Banner>
  );
}

function Earlier({ chapter }: { readonly chapter: Chapter }) {
  const words = useWords(reportWords);
  const hrefTo = useHrefTo();
  const { dateTime } = useFormats();
  if (chapter.earlier.length === 0) return null;
  return (
    <section>
      <h2>{words("earlier")}</h2>
      <ul>
        {chapter.earlier.map(({ id, edition, closedAt }) => (
          <li key={id}>
            <Link href={hrefTo(reportRoute, undefined, { year: String(chapter.year), chapter: id })}>
              {words("earlierOne", { edition, date: closedAt === null ? "–" : dateTime(closedAt) })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
