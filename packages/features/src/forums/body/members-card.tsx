import { Badge, Button, Card, Checkbox, EmptyState, Inline, Stack } from "@indgang/components";
import { useRouteSearch, useWords } from "@indgang/shell";
import { useState } from "react";
import { withoutUndefined } from "../../search/without-undefined.ts";
import { forumBodyRoute } from "../routes.ts";
import { AppointDialog } from "./appoint-dialog.tsx";
import { memberWords } from "./body-words.ts";
import type { Body, Member, SeatKind } from "./body.type.ts";
import { EndDialog } from "./end-dialog.tsx";
import { MemberLine } from "./member-line.tsx";
import { membersByKind } from "./members-by-kind.ts";
import { SeatKindDialog } from "./seat-kind-dialog.tsx";
import css from "../forums.module.css";

export interface MembersCardProps {
  readonly body: Body;
  readonly onStale: () => void;
}

/** FORUM-1: who sits where, and how many of the seats are filled. */
export function MembersCard({ body, onStale }: MembersCardProps) {
  const words = useWords(memberWords);
  const [search, setSearch] = useRouteSearch(forumBodyRoute);
  const [isAppointing, setAppointing] = useState(false);
  const [kind, setKind] = useState<SeatKind | "new" | null>(null);
  const [ending, setEnding] = useState<Member | null>(null);
  const { seatKinds, members, isKeptByViewer } = body;
  const shown = members.nodes.length;
  return (
    <Card
      title={words("members")}
      aside={
        isKeptByViewer && seatKinds.length > 0 ? (
          <Button size="small" onPress={() => setAppointing(true)}>
            {words("appoint")}
          </Button>
        ) : null
      }
    >
      <Stack gap={6}>
        {seatKinds.length === 0 ? (
          <EmptyState title={words("noKinds")}>{words(isKeptByViewer ? "noKindsKeeper" : "noKindsOthers")}</EmptyState>
        ) : null}
        {membersByKind(seatKinds, members.nodes).map((one) => (
          <section key={one.kind.id} aria-label={one.kind.name}>
            <div className={css["head"]}>
              <Inline>
                <h3>{one.kind.name}</h3>
                <Badge>{words("filled", { filled: one.kind.filled, seats: one.kind.seats })}</Badge>
              </Inline>
              {isKeptByViewer ? (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={words("changeKindOf", { name: one.kind.name })}
                  onPress={() => setKind(one.kind)}
                >
                  {words("changeKind")}
                </Button>
              ) : null}
            </div>
            {one.members.length === 0 ? <p className={css["subtle"]}>{words("nobody")}</p> : null}
            <ul className={css["plain"]}>
              {one.members.map((member) => (
                <MemberLine key={member.id} member={member} onEnd={isKeptByViewer ? setEnding : null} />
              ))}
            </ul>
          </section>
        ))}
        {members.totalCount > shown ? <p>{words("tooMany", { shown, total: members.totalCount })}</p> : null}
        {seatKinds.length > 0 ? (
          <Checkbox
            isSelected={search.past ?? false}
            onChange={(past) => {
              setSearch(withoutUndefined({ ...search, past: past || undefined }), { replace: true });
            }}
          >
            {words("showPast")}
          </Checkbox>
        ) : null}
        {isKeptByViewer ? (
          <div>
            <Button
              size="small"
              variant={seatKinds.length === 0 ? "primary" : "secondary"}
              onPress={() => setKind("new")}
            >
              {words("addKind")}
            </Button>
          </div>
        ) : null}
      </Stack>
      {isAppointing ? <AppointDialog body={body} onClose={() => setAppointing(false)} /> : null}
      {kind === null ? null : (
        <SeatKindDialog
          bodyId={body.id}
          kind={kind === "new" ? null : kind}
          onStale={onStale}
          onClose={() => setKind(null)}
        />
      )}
      {ending === null ? null : <EndDialog member={ending} onStale={onStale} onClose={() => setEnding(null)} />}
    </Card>
  );
}
