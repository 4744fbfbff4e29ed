import type { DocumentKind, FileFormat, StoredFileState } from "@indgang/domain/attachments";
import type { Instant } from "@indgang/domain/kernel";
import { DateTimeScalar, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { SentFile } from "../../store/draft/own-file.store.ts";
import { DocumentKindEnum, FileFormatEnum, StoredFileStateEnum } from "../attachment/attachment.enums.ts";

@ObjectType("OwnFile", {
  simpleResolvers: true,
  description:
    "A file that an association sent (POOL-6): its own until it is handed in, and from then on a document of its case under the same id.",
})
export class OwnFileType {
  @Field(() => ID, { description: "Identity. Opaque; the one that the case's document has." })
  readonly id!: string;

  @Field(() => DocumentKindEnum, { description: "Its theme." })
  readonly kind!: DocumentKind;

  @Field(() => String, { description: "The file's name, cleaned." })
  readonly name!: string;

  @Field(() => FileFormatEnum, { description: "What the file is." })
  readonly format!: FileFormat;

  @Field(() => Int, { description: "Bytes." })
  readonly size!: number;

  @Field(() => StoredFileStateEnum, { description: "Whether the file can be opened." })
  readonly fileState!: StoredFileState;

  @Field(() => Boolean, {
    description: "A CPR number stands in its name, or in what could be read of it (LAW-7).",
  })
  readonly mayHoldCpr!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Path of the content; null while it cannot be opened. With `?show` a browser shows PDF and pictures.",
  })
  readonly path!: string | null;

  @Field(() => DateTimeScalar, { description: "When it came; once it was handed in, when that was." })
  readonly sentAt!: Instant;

  @Field(() => Boolean, { description: "Whether it is on the case; else it can still be taken off." })
  readonly isHandedIn!: boolean;

  @Field(() => Boolean, { description: "Struck through by staff after a decision that rests on it." })
  readonly isStruck!: boolean;
}

export function toOwnFileType(file: SentFile): OwnFileType {
  const { id, state } = file;
  return {
    ...file,
    id: toGlobalId("Attachment", id),
    fileState: state,
    path: state === "READY" ? `/files/${id}` : null,
  };
}
