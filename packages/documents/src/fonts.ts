import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);
const files = {
  regular: "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  strong: "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
} as const;

export type FontName = keyof typeof files;
export const fontNames = Object.keys(files) as readonly FontName[];

const read = new Map<FontName, Buffer>();

/** A font's file with Latin, Greek and Cyrillic letters: names come from everywhere. Read when the first document is made. */
export function fontFile(name: FontName): Buffer {
  const known = read.get(name);
  if (known !== undefined) return known;
  const file = readFileSync(resolve(files[name]));
  read.set(name, file);
  return file;
}
