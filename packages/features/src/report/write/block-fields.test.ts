import { expect, it } from "vitest";
import { mergeVersions } from "../../drafts/merge-versions.ts";
import { addBlock, fieldChange, fromFields, moveBlock, newBlock, toFields, withBlock } from "./block-fields.ts";

const [first, second] = [newBlock("HEADING"), newBlock("FIGURE")];
const chapter = { title: "Året", blocks: [first, second] };

it("reads a chapter from its fields as it was written, in its order", () => {
  expect(fromFields(toFields(chapter))).toEqual(chapter);
  const moved = { ...chapter, blocks: moveBlock(chapter.blocks, second.key, -1) };
  expect(fromFields({ ...toFields(chapter), ...fieldChange(chapter, moved) })).toEqual(moved);
  expect(moveBlock(chapter.blocks, first.key, -1)).toBe(chapter.blocks);
});

it("forgets what was removed, and puts what was added where it was added", () => {
  const without = { ...chapter, blocks: withBlock(chapter.blocks, first.key, null) };
  expect(fromFields({ ...toFields(chapter), ...fieldChange(chapter, without) })).toEqual(without);
  const added = newBlock("QUOTE");
  expect(addBlock(chapter.blocks, added, first.key)).toEqual([first, added, second]);
  expect(addBlock(chapter.blocks, added, null)).toEqual([first, second, added]);
});

it("merges two people's blocks, and asks only where both wrote on the same", () => {
  const base = toFields(chapter);
  const mine = { ...base, ...toFields({ ...chapter, blocks: [{ ...first, text: "Mit" }, second] }) };
  const added = newBlock("PARAGRAPH");
  const theirs = toFields({ ...chapter, title: "Året igen", blocks: [first, second, added] });
  const { merged, conflicts } = mergeVersions(base, mine, theirs);
  expect(conflicts).toEqual([]);
  expect(fromFields(merged)).toEqual({ title: "Året igen", blocks: [{ ...first, text: "Mit" }, second, added] });
  const both = toFields({ ...chapter, blocks: [{ ...first, text: "Deres" }, second] });
  expect(mergeVersions(base, mine, both).conflicts.map(({ field }) => field)).toEqual([`block.${first.key}`]);
});
