import type { BlockKind, FigureKind } from "@indgang/domain/report";
import type { FieldValue, Fields } from "../../drafts/merge-versions.ts";
import type { Chapter } from "../report.type.ts";

// A draft is saved and merged block by block; so are its title and the order in which the blocks stand. What was removed is null.

/** A block as it is written; its pool is named as the graph names it. */
export interface WrittenBlock {
  readonly key: string;
  readonly kind: BlockKind;
  readonly text: string;
  readonly source: string;
  readonly figure: FigureKind | null;
  readonly poolId: string | null;
}

export interface WrittenChapter {
  readonly title: string;
  readonly blocks: readonly WrittenBlock[];
}

/** A chapter as flat fields: `title`, `order`, `block.<key>`. */
export function toFields({ title, blocks }: WrittenChapter): Fields {
  const fields: Record<string, FieldValue> = { title, order: blocks.map(({ key }) => key) };
  for (const { key, kind, text, source, figure, poolId } of blocks)
    fields[`block.${key}`] = JSON.stringify({ key, kind, text, source, figure, poolId });
  return fields;
}

/** The chapter that the fields come to. What somebody else added meanwhile, and the order does not know, stands last. */
export function fromFields(fields: Fields): WrittenChapter {
  const order = Array.isArray(fields["order"]) ? (fields["order"] as readonly string[]) : [];
  const names = Object.keys(fields).filter((name) => name.startsWith("block."));
  const all = [...order.map((key) => `block.${key}`), ...names];
  const blocks = [...new Set(all)].flatMap((name) => readBlock(fields[name]) ?? []);
  return { title: String(fields["title"] ?? ""), blocks };
}

/** A block that stands in a field; null for one that was removed. */
export function readBlock(value: FieldValue | undefined): WrittenBlock | null {
  return typeof value === "string" ? (JSON.parse(value) as WrittenBlock) : null;
}

/** What turns one chapter into another, as a change of the fields. */
export function fieldChange(before: WrittenChapter, after: WrittenChapter): Fields {
  const [old, next] = [toFields(before), toFields(after)];
  const gone = Object.keys(old).filter((name) => !(name in next));
  return { ...next, ...Object.fromEntries(gone.map((name) => [name, null])) };
}

/** A block with another in its place; null removes it. */
export function withBlock(
  blocks: readonly WrittenBlock[],
  key: string,
  block: WrittenBlock | null,
): readonly WrittenBlock[] {
  return blocks.flatMap((one) => (one.key === key ? (block === null ? [] : [block]) : [one]));
}

/** A block one place up or down; the same where there is no place. */
export function moveBlock(blocks: readonly WrittenBlock[], key: string, step: -1 | 1): readonly WrittenBlock[] {
  const index = blocks.findIndex((one) => one.key === key);
  const block = blocks[index];
  if (block === undefined || blocks[index + step] === undefined) return blocks;
  return blocks.toSpliced(index, 1).toSpliced(index + step, 0, block);
}

/** A block after another, or at the end. */
export function addBlock(
  blocks: readonly WrittenBlock[],
  block: WrittenBlock,
  after: string | null,
): readonly WrittenBlock[] {
  const index = after === null ? -1 : blocks.findIndex(({ key }) => key === after);
  return blocks.toSpliced(index < 0 ? blocks.length : index + 1, 0, block);
}

/** A new block of a kind, with a key that nobody else comes upon. */
export function newBlock(kind: BlockKind): WrittenBlock {
  const key = `b-${crypto.randomUUID().slice(0, 13)}`;
  return { key, kind, text: "", source: "", figure: kind === "FIGURE" ? "POOLS" : null, poolId: null };
}

/** What is written of a chapter that was read. */
export function writtenOf({ title, blocks }: Pick<Chapter, "title" | "blocks">): WrittenChapter {
  return {
    title,
    blocks: blocks.map(({ key, kind, text, source, figure, poolId }) => ({ key, kind, text, source, figure, poolId })),
  };
}
