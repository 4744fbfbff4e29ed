import { ApproveLetterResolver } from "../mutation/letters/approve-letter.resolver.ts";
import { DraftLetterResolver } from "../mutation/letters/draft-letter.resolver.ts";
import { PostLetterResolver } from "../mutation/letters/post-letter.resolver.ts";
import { SaveLetterResolver } from "../mutation/letters/save-letter.resolver.ts";
import { SaveLetterTemplateResolver } from "../mutation/letters/save-letter-template.resolver.ts";
import { SendLetterResolver } from "../mutation/letters/send-letter.resolver.ts";
import { SendLettersOfMeetingResolver } from "../mutation/letters/send-letters-of-meeting.resolver.ts";
import { StartLetterBatchResolver } from "../mutation/letters/start-letter-batch.resolver.ts";
import { StopLetterBatchResolver } from "../mutation/letters/stop-letter-batch.resolver.ts";
import { LetterBatchFieldsResolver, MeetingLetterBatchResolver } from "./letter-batch.type.ts";
import { ApplicationLettersResolver, LetterFieldsResolver } from "./letter-fields.resolver.ts";
import { LetterPreviewResolver } from "./letter-preview.resolver.ts";
import { LetterProgressFieldsResolver, MeetingLettersResolver } from "./letter-progress.type.ts";
import { OwnApplicationLettersResolver, OwnLetterFieldsResolver } from "./own-letter.type.ts";
import { PoolLettersResolver } from "./letter-template.type.ts";

/** Letters: what can be asked for, what can be read, and what they add to cases, meetings and pools. */
export const letterMutations = [
  DraftLetterResolver,
  SaveLetterResolver,
  ApproveLetterResolver,
  SendLetterResolver,
  PostLetterResolver,
  SendLettersOfMeetingResolver,
  StartLetterBatchResolver,
  StopLetterBatchResolver,
  SaveLetterTemplateResolver,
] as const;
export const letterQueries = [LetterPreviewResolver] as const;
export const letterFields = [
  LetterFieldsResolver,
  ApplicationLettersResolver,
  MeetingLettersResolver,
  LetterProgressFieldsResolver,
  PoolLettersResolver,
  LetterBatchFieldsResolver,
  MeetingLetterBatchResolver,
  OwnLetterFieldsResolver,
  OwnApplicationLettersResolver,
] as const;
