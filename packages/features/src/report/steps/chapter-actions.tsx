import { Button, Menu } from "@indgang/components";
import { useChange, useViewer, useWords } from "@indgang/shell";
import { useState } from "react";
import { reportStepWords, reportWords } from "../report-words.ts";
import type { Chapter } from "../report.type.ts";
import { ChapterStepDialog } from "./chapter-step-dialog.tsx";
import { CloseReportChapterDocument } from "./generated/close-report-chapter.generated.ts";
import { PublishReportChapterDocument } from "./generated/publish-report-chapter.generated.ts";
import { ShareReportChapterDocument } from "./generated/share-report-chapter.generated.ts";
import { LayDialog } from "./lay-dialog.tsx";
import { ReviseDialog } from "./revise-dialog.tsx";

type Step = "share" | "unshare" | "close" | "publish" | "unpublish" | "revise" | "lay";

/** POOL-15: what a leader, or the committee's secretary, does with a chapter. */
export function ChapterActions({ chapter }: { readonly chapter: Chapter }) {
  const words = useWords(reportStepWords);
  const pages = useWords(reportWords);
  const { roles, administration } = useViewer();
  const [step, setStep] = useState<Step | null>(null);
  const isOwn = administration?.id === chapter.administration.id;
  const isLeader = isOwn && roles.includes("LEADER");
  const isClosed = chapter.state === "CLOSED";
  const others: readonly Step[] = [
    ...(isLeader && !isClosed && chapter.sharedAt !== null ? (["unshare"] as const) : []),
    ...(isLeader && isClosed ? (["revise", chapter.publishedAt === null ? "publish" : "unpublish"] as const) : []),
  ];
  const close = (): void => setStep(null);
  return (
    <>
      {isLeader && chapter.sharedAt === null ? (
        <Button onPress={() => setStep("share")}>{words("share")}</Button>
      ) : null}
      {isClosed && roles.includes("SECRETARY") ? <Button onPress={() => setStep("lay")}>{words("lay")}</Button> : null}
      {isLeader && !isClosed ? <Button onPress={() => setStep("close")}>{words("close")}</Button> : null}
      {others.length > 0 ? (
        <Menu
          label={pages("more")}
          items={others.map((id) => ({ id, label: words(id), onAction: () => setStep(id) }))}
        />
      ) : null}
      {step === "revise" ? <ReviseDialog chapter={chapter} onClose={close} /> : null}
      {step === "lay" ? <LayDialog chapterId={chapter.id} onClose={close} /> : null}
      {step === "share" || step === "unshare" ? (
        <ShareDialog chapter={chapter} isShared={step === "share"} onClose={close} />
      ) : null}
      {step === "publish" || step === "unpublish" ? (
        <PublishDialog chapter={chapter} isPublished={step === "publish"} onClose={close} />
      ) : null}
      {step === "close" ? <CloseDialog chapter={chapter} onClose={close} /> : null}
    </>
  );
}

interface OfChapter {
  readonly chapter: Chapter;
  readonly onClose: () => void;
}

function ShareDialog({ chapter, isShared, onClose }: OfChapter & { readonly isShared: boolean }) {
  const words = useWords(reportStepWords);
  const { run, isRunning } = useChange(ShareReportChapterDocument);
  return (
    <ChapterStepDialog
      title={words(isShared ? "shareTitle" : "unshareTitle")}
      confirmLabel={words(isShared ? "share" : "unshare")}
      done={words(isShared ? "shared" : "unshared")}
      run={() => run({ chapterId: chapter.id, version: chapter.version, isShared })}
      isRunning={isRunning}
      onClose={onClose}
    >
      <p>{words(isShared ? "shareText" : "unshareText")}</p>
    </ChapterStepDialog>
  );
}

function PublishDialog({ chapter, isPublished, onClose }: OfChapter & { readonly isPublished: boolean }) {
  const words = useWords(reportStepWords);
  const { run, isRunning } = useChange(PublishReportChapterDocument);
  return (
    <ChapterStepDialog
      title={words(isPublished ? "publishTitle" : "unpublishTitle")}
      confirmLabel={words(isPublished ? "publish" : "unpublish")}
      done={words(isPublished ? "published" : "unpublished")}
      run={() => run({ chapterId: chapter.id, version: chapter.version, isPublished })}
      isRunning={isRunning}
      onClose={onClose}
    >
      <p>{words(isPublished ? "publishText" : "unpublishText")}</p>
    </ChapterStepDialog>
  );
}

function CloseDialog({ chapter, onClose }: OfChapter) {
  const words = useWords(reportStepWords);
  const { run, isRunning } = useChange(CloseReportChapterDocument);
  return (
    <ChapterStepDialog
      title={words("closeTitle")}
      confirmLabel={words("close")}
      done={words("closed")}
      run={() => run({ chapterId: chapter.id, version: chapter.version })}
      isRunning={isRunning}
      onClose={onClose}
    >
      <p>{words("closeText")}</p>
      {chapter.part === "JOINT" ? <p>{words("closeJointText")}</p> : null}
    </ChapterStepDialog>
  );
}
