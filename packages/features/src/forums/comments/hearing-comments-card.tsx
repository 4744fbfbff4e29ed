import { Card } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { commentWords } from "./comment-words.ts";
import { HearingComments, type HearingCommentsProps } from "./hearing-comments.tsx";

/** The same, as a part of the case's page. Nothing said: nothing shown. */
export function HearingCommentsCard({ comments }: Pick<HearingCommentsProps, "comments">) {
  const words = useWords(commentWords);
  if (comments.nodes.length === 0) return null;
  return (
    <Card title={words("title")}>
      <HearingComments comments={comments} isTitled={false} />
    </Card>
  );
}
