import {
  isOpenable,
  type AttachmentState,
  type DocumentKind,
  type FileFormat,
  type StoredFileState,
} from "@indgang/domain/attachments";
import type { Instant } from "@indgang/domain/kernel";
import { connectionOf, DateTimeScalar, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { AttachedFile } from "../../store/attachment/attachment.store.ts";
import { PersonType, personStubOrNull } from "../foreign/person.type.ts";
import { AttachmentStateEnum, DocumentKindEnum, FileFormatEnum, StoredFileStateEnum } from "./attachment.enums.ts";

@ObjectType("Attachment", {
  simpleResolvers: true,
  description: "A document of a case, journalised with date, time and theme (LAW-5). Seen by whoever sees the case.",
})
export class AttachmentType {
  @Field(() => ID, { description: "Identity. Opaque." })
  readonly id!: string;

  @Field(() => Int, { description: "Counts every change; goes with every change that is asked for." })
  readonly version!: number;

  @Field(() => DocumentKindEnum, { description: "Its theme." })
  readonly kind!: DocumentKind;

  @Field(() => AttachmentStateEnum, { description: "Whether it is on the case." })
  readonly state!: AttachmentState;

  @Field(() => String, { description: "The file's name, cleaned." })
  readonly name!: string;

  @Field(() => FileFormatEnum, { description: "What the file is." })
  readonly format!: FileFormat;

  @Field(() => Int, { description: "Bytes." })
  readonly size!: number;

  @Field(() => StoredFileStateEnum, { description: "Whether the file can be opened." })
  readonly fileState!: StoredFileState;

  @Field(() => Boolean, {
    description: "A CPR number stands in its name, or in what could be read of it: it must not be published (LAW-7).",
  })
  readonly mayHoldCpr!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Path of the content; null while it cannot be opened. With `?show` a browser shows PDF and pictures.",
  })
  readonly path!: string | null;

  @Field(() => DateTimeScalar, { description: "When it was put on the case." })
  readonly attachedAt!: Instant;

  @Field(() => PersonType, { nullable: true, description: "Who put it there." })
  readonly attachedBy!: PersonType | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was taken off or struck through." })
  readonly removedAt!: Instant | null;

  @Field(() => PersonType, { nullable: true, description: "Who took it off or struck it through." })
  readonly removedBy!: PersonType | null;

  @Field(() => String, { nullable: true, description: "Why." })
  readonly removalReason!: string | null;
}

export const AttachmentConnection = connectionOf<AttachmentType>("Attachment", () => AttachmentType);

export function toAttachmentType(attached: AttachedFile): AttachmentType {
  const { id, state, fileId, fileState, attachedById, removedById } = attached;
  const isOpen = isOpenable({ state, file: { state: fileState } });
  return {
    ...attached,
    id: toGlobalId("Attachment", id),
    path: isOpen ? `/files/${fileId}` : null,
    attachedBy: personStubOrNull(attachedById),
    removedBy: personStubOrNull(removedById),
  };
}
