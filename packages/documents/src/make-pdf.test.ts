import { once } from "node:events";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import Pdf from "pdfkit";
import { describe, expect, it } from "vitest";
import { lookIntoPdf, makePdf, personNumbersIn, type DocumentDescription } from "./index.ts";
import { DocumentThreads } from "./thread/thread-pool.ts";

const letter: DocumentDescription = {
  title: "Afgørelse på jeres ansøgning",
  language: "da-DK",
  head: { sender: "Ærø Kommune", unit: "Socialforvaltningen" },
  createdAt: "2026-11-23T10:00:00.000Z",
  blocks: [
    { kind: "address", lines: ["Foreningen Ağaç", "Østergade 7", "5970 Ærøskøbing"] },
    { kind: "heading", level: 1, text: "Afgørelse" },
    { kind: "paragraph", text: "Udvalget har behandlet jeres ansøgning." },
    { kind: "heading", level: 2, text: "Beløb" },
    {
      kind: "table",
      columns: [{ title: "Post" }, { title: "Beløb", align: "end" }],
      rows: [["Husleje", "74.073,00 kr."]],
    },
    { kind: "list", items: ["Regnskab inden 1. april", "Brug pengene til formålet"] },
    { kind: "heading", level: 2, text: "Begrundelse" },
    { kind: "paragraph", text: "Puljen rækker ikke. ".repeat(400) },
    { kind: "pageBreak" },
    { kind: "heading", level: 1, text: "Bilag" },
  ],
};

async function read(description: DocumentDescription) {
  const data = await makePdf(description);
  const file = await getDocument({ data, useSystemFonts: false, verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: file.numPages }, (_, index) => file.getPage(index + 1)));
  const texts = await Promise.all(
    pages.map(async (page) =>
      (await page.getTextContent()).items.map((item) => ("str" in item ? item.str : "")).join(" "),
    ),
  );
  const trees = JSON.stringify(await Promise.all(pages.map((page) => page.getStructTree())));
  const { info } = await file.getMetadata();
  return {
    texts,
    trees,
    info,
    outline: await file.getOutline(),
    roles: [...trees.matchAll(/"role":"(\w+)"/gu)].map(([, role]) => role),
  };
}

describe("a document", () => {
  it("LAW-1 is read aloud in order: language, title, tags of headings, lists and tables, and letters of all names", async () => {
    const { texts, info, roles } = await read(letter);
    expect(info).toMatchObject({
      Language: "da-DK",
      Title: "Afgørelse på jeres ansøgning",
      Author: "Ærø Kommune, Socialforvaltningen",
    });
    const said = texts.join(" ");
    for (const part of [
      "Ærø Kommune",
      "Foreningen Ağaç",
      "5970 Ærøskøbing",
      "74.073,00 kr.",
      "Regnskab inden 1. april",
    ])
      expect(said).toContain(part);
    const [first = ""] = texts;
    expect(first.indexOf("Ærø Kommune")).toBeLessThan(first.indexOf("Østergade 7"));
    expect(roles.slice(0, 4)).toEqual(["Document", "P", "P", "H1"]);
    for (const role of ["H2", "Table", "TR", "TH", "TD", "L", "LI", "LBody"]) expect(roles).toContain(role);
  });

  it("LAW-1 a drawing has words in its stead and its place on the page, on each page that it goes on to", async () => {
    const row = (label: string) => ({ label, bars: [{ share: 0.5, look: "filled" } as const] });
    const rows = Array.from({ length: 60 }, (_, index) => row(`Pulje ${index + 1}`));
    const { trees, texts } = await read({
      ...letter,
      blocks: [{ kind: "figure", alternative: "Hvad der er givet.", rows }],
    });
    const figures = [...trees.matchAll(/"role":"Figure","children":\[.*?\],"alt":"([^"]+)","bbox":(\[[^\]]+\])/gu)];
    expect(figures.map(([, alternative]) => alternative)).toEqual(["Hvad der er givet.", "Hvad der er givet."]);
    const [[left = 0, bottom = 0, right = 0, top = 0] = []] = figures.map(
      ([, , box = "[]"]) => JSON.parse(box) as number[],
    );
    expect([left, right]).toEqual([72, expect.closeTo(523.28)]);
    expect(bottom).toBeGreaterThanOrEqual(84);
    expect(top).toBeGreaterThan(bottom);
    expect(texts.length).toBe(2);
    expect(
      personNumbersIn({ ...letter, blocks: [{ kind: "figure", alternative: "", rows: [row("010190-1234")] }] }),
    ).toEqual(["blocks.0"]);
  });

  it("has its headings as bookmarks, one below the other, and numbers on its pages", async () => {
    const { outline, texts } = await read(letter);
    expect(
      outline.map(({ title, items }) => [title, items.map((item: { readonly title: string }) => item.title)]),
    ).toEqual([
      ["Afgørelse", ["Beløb", "Begrundelse"]],
      ["Bilag", []],
    ]);
    expect(texts.length).toBeGreaterThan(2);
    texts.forEach((text, index) => expect(text).toContain(`${index + 1} / ${texts.length}`));
  });

  it("is the same bytes for the same description, and others for another", async () => {
    const [one, same, other] = await Promise.all([letter, letter, { ...letter, title: "Anden" }].map(makePdf));
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
  });
});

describe("LAW-7", () => {
  const number = "010190-1234";

  it("LAW-7 finds a CPR number in text, tables, lists, addresses and metadata, and says where", () => {
    const blocks = [
      { kind: "paragraph", text: `Formand ${number}` },
      { kind: "table", columns: [{ title: "Nr." }], rows: [["1"], [number]] },
      { kind: "list", items: ["a", number] },
      { kind: "address", lines: [number] },
      { kind: "heading", level: 1, text: "010190" },
      // Two cells, or two lines, are not one number.
      { kind: "table", columns: [{ title: "010190" }, { title: "1234" }], rows: [] },
      { kind: "pageBreak" },
    ] as const;
    expect(personNumbersIn({ ...letter, title: number, head: { sender: number, unit: number }, blocks })).toEqual([
      "title",
      "head.sender",
      "head.unit",
      "blocks.0",
      "blocks.1",
      "blocks.2",
      "blocks.3",
    ]);
    expect(personNumbersIn(letter)).toEqual([]);
  });

  it("LAW-7 makes no file that has one", async () => {
    await expect(makePdf({ ...letter, title: `Sag ${number}` })).rejects.toThrow(/^A CPR number stands .*: title\.$/u);
  });
});

describe("LAW-7 looking into somebody else's PDF", () => {
  const number = "010190-1234";
  const pdfOf = async (write: (pdf: PDFKit.PDFDocument) => void, info = {}): Promise<Uint8Array> => {
    const pdf = new Pdf({ info });
    const chunks: Buffer[] = [];
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    const ended = once(pdf, "end");
    write(pdf);
    pdf.end();
    await ended;
    return Buffer.concat(chunks);
  };

  it("LAW-7 finds a number on its page, in pieces, in a note, and in what the file says of itself", async () => {
    const bytes = await pdfOf(
      (pdf) => {
        pdf.text("Regnskab 2025");
        pdf.addPage().text(`Formand ${number}`);
        pdf.addPage().text("Kasserer 010190", { continued: true }).text("-1234");
        pdf.addPage().text("Se noten").note(10, 10, 50, 50, number);
      },
      { Title: `Sag ${number}` },
    );
    expect(await lookIntoPdf(bytes)).toEqual({ isRead: true, places: ["metadata", "page 2", "page 3", "page 4"] });
    expect(await lookIntoPdf(await makePdf(letter))).toEqual({ isRead: true, places: [] });
  });

  it("LAW-7 says of a file without text, a locked, a broken and a huge one that nobody knows", async () => {
    const unknown = { isRead: false, places: [] };
    expect(await lookIntoPdf(await pdfOf((pdf) => pdf.rect(0, 0, 9, 9).fill()))).toEqual(unknown);
    expect(await lookIntoPdf(Buffer.from("%PDF-1.7 og ikke mere"))).toEqual(unknown);
    expect(await lookIntoPdf(new Uint8Array(15_000_001))).toEqual(unknown);
  });

  it("breaks off what takes too long, and goes on with the next", async () => {
    const threads = new DocumentThreads(1);
    const task = { kind: "make", description: letter } as const;
    await expect(threads.run(task, 0)).rejects.toThrow("more than 0 ms");
    expect((await threads.run(task, 60_000)).length).toBeGreaterThan(1_000);
  });
});
