import type { AttachmentId } from "@indgang/domain/kernel";
import type { PapersAudience, PapersKind } from "@indgang/domain/papers";
import { toGlobalId, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from "type-graphql";
import {
  readComposed,
  readDigest,
  readLeftOut,
  readPapersFile,
  readPapersOf,
  readPublishedOf,
} from "../../service/papers/read-papers.ts";
import { idOf } from "../id-of.ts";
import { CommitteeMeetingType } from "../meeting/committee-meeting.type.ts";
import { PoolType } from "../pool/pool.type.ts";
import { MeetingPapersType, PapersCheckType, toMeetingPapersType } from "./meeting-papers.type.ts";
import { PapersAudienceEnum, PapersKindEnum } from "./papers.enums.ts";

@Resolver(() => MeetingPapersType)
export class MeetingPapersFieldsResolver {
  @FieldResolver(() => Int, {
    description:
      "Cases in which the viewer takes no part, and whose papers are left out of the viewer's file (POOL-16).",
  })
  async leftOut(@Root() { papers }: MeetingPapersType, @Ctx() context: RequestContext): Promise<number> {
    return (await readLeftOut(context, papers)).size;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The digest of the whole file (SHA-256, hexadecimal); null for whoever gets one from which something is left out.",
  })
  sha256(@Root() { papers }: MeetingPapersType, @Ctx() context: RequestContext): Promise<string | null> {
    return readDigest(context, papers);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The file in base64. `/papers/<id>.pdf` answers the same as a download.",
  })
  pdf(@Root() { papers }: MeetingPapersType, @Ctx() context: RequestContext): Promise<string | null> {
    return readPapersFile(context, papers);
  }
}

@Resolver(() => CommitteeMeetingType)
export class MeetingWithPapersResolver {
  @FieldResolver(() => [MeetingPapersType], {
    description: "Its papers in all versions, the latest first.",
  })
  async papers(
    @Root() { meeting }: CommitteeMeetingType,
    @Ctx() context: RequestContext,
  ): Promise<MeetingPapersType[]> {
    return (await readPapersOf(context, meeting)).map(toMeetingPapersType);
  }

  @FieldResolver(() => PapersCheckType, {
    nullable: true,
    description: "Its papers as they would be issued now; null for whoever does not issue them (LAW-7).",
  })
  async papersCheck(
    @Root() { meeting }: CommitteeMeetingType,
    @Arg("kind", () => PapersKindEnum, { description: "Which papers." }) kind: PapersKind,
    @Arg("audience", () => PapersAudienceEnum, { description: "For whom." }) audience: PapersAudience,
    @Arg("leftOutIds", () => [ID], { nullable: true, description: "Documents that are left out." })
    leftOutIds: string[] | null,
    @Ctx() context: RequestContext,
  ): Promise<PapersCheckType | null> {
    const leftOut = (leftOutIds ?? []).map((id): AttachmentId => idOf(id, "Attachment"));
    const composed = await readComposed(context, meeting, { kind, audience, leftOut });
    return (
      composed && {
        isIssued: composed.latest?.contentDigest === composed.contentDigest,
        findings: composed.findings.map(({ applicationId, attachmentId, ...finding }) => ({
          ...finding,
          applicationId: applicationId && toGlobalId("Application", applicationId),
          attachmentId: attachmentId && toGlobalId("Attachment", attachmentId),
        })),
      }
    );
  }
}

@Resolver(() => PoolType)
export class PoolWithPapersResolver {
  @FieldResolver(() => [MeetingPapersType], {
    description:
      "What was published of its committee's meetings, each in its latest version, the latest meeting first; at most 12 (POOL-14, LAW-7).",
  })
  async publishedPapers(@Root() { head }: PoolType, @Ctx() context: RequestContext): Promise<MeetingPapersType[]> {
    return (await readPublishedOf(context, head)).map(toMeetingPapersType);
  }
}
