/** A text in its paragraphs, parted by empty lines; none of them is empty. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .replaceAll("\r\n", "\n")
    .split(/\n[ \t]*\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
