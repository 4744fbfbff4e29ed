import {
  Breadcrumbs,
  Button,
  ButtonLink,
  Card,
  EmptyState,
  FreeText,
  Inline,
  Select,
  Stack,
  Table,
  type TableColumn,
} from "@indgang/components";
import type { ReportPart } from "@indgang/domain/report";
import {
  QueryState,
  Screen as ScreenFrame,
  useHrefTo,
  useLanguage,
  useRouteSearch,
  useViewer,
  useWords,
} from "@indgang/shell";
import { useState, type ReactNode } from "react";
import { useQuery } from "urql";
import { overviewRoute } from "../overview/routes.ts";
import { useToday } from "../time/use-today.ts";
import { ChapterPage } from "./chapter-page.tsx";
import { YearlyReportDocument, type YearlyReportQuery } from "./generated/yearly-report.generated.ts";
import { ChapterBadges } from "./read/chapter-badges.tsx";
import { wholeFileOf } from "./report-file.ts";
import { reportWords } from "./report-words.ts";
import { reportRoute } from "./routes.ts";
import { BeginDialog } from "./steps/begin-dialog.tsx";

/** POOL-15: the report of a year: its chapters, or the one that is chosen. */
export function Screen(): ReactNode {
  const [{ year, chapter, write }] = useRouteSearch(reportRoute);
  return chapter === undefined ? (
    <Report year={year === undefined ? null : Number(year)} />
  ) : (
    <ChapterPage key={chapter} chapterId={chapter} isWriting={write === true} />
  );
}

function Report({ year }: { readonly year: number | null }) {
  const [result, read] = useQuery({
    query: YearlyReportDocument,
    variables: { year },
    requestPolicy: "cache-and-network",
  });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ yearlyReport }) => <Chapters report={yearlyReport} />}
    </QueryState>
  );
}

type YearlyReport = YearlyReportQuery["yearlyReport"];

function Chapters({ report }: { readonly report: YearlyReport }) {
  const words = useWords(reportWords);
  const hrefTo = useHrefTo();
  const today = useToday();
  const { language } = useLanguage();
  const { roles, administration } = useViewer();
  const [, setSearch] = useRouteSearch(reportRoute);
  const [beginning, setBeginning] = useState<ReportPart | null>(null);
  const columns = useChapterColumns();
  const { year, chapters, jointWriter } = report;
  const isWriter =
    administration !== null && roles.some((role) => ["CASEWORKER", "LEADER", "SECRETARY"].includes(role));
  const hasOwn = chapters.some((one) => one.part === "OWN" && one.administration.id === administration?.id);
  const nameOf = ({ name, nameEn }: { readonly name: string; readonly nameEn: string }): string =>
    language === "da" ? name : nameEn;
  // Money of next year is given out this year.
  const next = Number(today.slice(0, 4)) + 1;
  const years = [...new Set([next, next - 1, next - 2, year, ...report.years])].toSorted((left, right) => right - left);
  return (
    <ScreenFrame
      title={words("title", { year })}
      lead={words("lead")}
      breadcrumbs={<Breadcrumbs items={[{ label: words("overview"), href: hrefTo(overviewRoute) }]} />}
      actions={
        chapters.length > 0 ? (
          <ButtonLink href={wholeFileOf(year)} download={`aarsberetning-${year}.pdf`}>
            {words("pdf")}
          </ButtonLink>
        ) : null
      }
    >
      <Stack gap={6}>
        <Inline align="end">
          <Select
            label={words("year")}
            hasNone={false}
            options={years.map((one) => ({ id: String(one), label: String(one) }))}
            value={String(year)}
            onChange={(chosen) => setSearch(chosen === null ? {} : { year: chosen })}
          />
          {isWriter && !hasOwn ? (
            <Button variant="primary" onPress={() => setBeginning("OWN")}>
              {words("beginOwn")}
            </Button>
          ) : null}
          {isWriter && jointWriter === null ? (
            <Button onPress={() => setBeginning("JOINT")}>{words("beginJoint")}</Button>
          ) : null}
        </Inline>
        {jointWriter === null ? null : <p>{words("jointBy", { administration: nameOf(jointWriter) })}</p>}
        {chapters.length === 0 ? (
          <EmptyState title={words("none")}>{words("noneText")}</EmptyState>
        ) : (
          <Card title={words("chapters")} isFlush>
            <Table
              caption={words("chapters")}
              isCaptionHidden
              isHeadSticky={false}
              columns={columns}
              rows={chapters}
              rowKey={({ id }) => id}
              rowHref={({ id }) => hrefTo(reportRoute, undefined, { year: String(year), chapter: id })}
            />
          </Card>
        )}
      </Stack>
      {beginning === null ? null : <BeginDialog year={year} part={beginning} onClose={() => setBeginning(null)} />}
    </ScreenFrame>
  );
}

type ChapterRow = YearlyReport["chapters"][number];

const badges = (chapter: ChapterRow): ReactNode => <ChapterBadges chapter={chapter} />;
const titleOf = ({ title }: ChapterRow): ReactNode => <FreeText>{title}</FreeText>;

function useChapterColumns(): readonly TableColumn<ChapterRow>[] {
  const words = useWords(reportWords);
  const { language } = useLanguage();
  return [
    { id: "chapter", header: words("chapter"), isRowHeader: true, cell: titleOf },
    {
      id: "administration",
      header: words("administration"),
      cell: ({ part, administration: { name, nameEn } }) =>
        part === "JOINT" ? words("joint") : language === "da" ? name : nameEn,
    },
    { id: "state", header: words("state"), cell: badges },
  ];
}
