import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { FileFormat } from "@indgang/domain/attachments";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { odt, pdf, png, zipOf } from "./files.fixture.ts";
import { clamdScanner, diskStorage, readClamdAddress, receiveFile, sameContent, type FileStorage } from "./index.ts";

let folder: string;
let storage: FileStorage;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "files-"));
  storage = await diskStorage(folder);
});
afterAll(() => rm(folder, { recursive: true }));

const id = "0198c0de-0000-4000-8000-0000000000ab";
const receive = (content: Buffer, format: FileFormat, size = content.length) =>
  receiveFile(Readable.from([content]), { size, format }, storage.incoming);
const docx = (text: string, more: object = {}) =>
  zipOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": text, ...more });

describe("what a file is", () => {
  it.each<[string, Buffer, FileFormat]>([
    ["PDF", pdf, "PDF"],
    ["PNG", png, "PNG"],
    ["JPEG", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]), "JPEG"],
    ["HEIC", Buffer.from("\0\0\0\u0018ftypheic\0\0\0\0"), "HEIC"],
    ["DOCX", docx("<w:p/>"), "DOCX"],
    ["XLSX", zipOf({ "[Content_Types].xml": "", "xl/workbook.xml": "" }), "XLSX"],
    ["ODT", zipOf({ mimetype: odt, "content.xml": "" }), "ODT"],
    ["text in UTF-8", Buffer.from("Æbler og øl\r\n"), "TEXT"],
    ["a table as Excel writes it in Danish", Buffer.from("Bel\xf8b;Art\n1;L\xf8n\n", "latin1"), "CSV"],
  ])("POOL-6 takes %s by its content", async (_, content, format) => {
    expect(await receive(content, format)).toMatchObject({ ok: true, file: { size: content.length, holdsCpr: false } });
  });

  it.each<[string, Buffer, FileFormat, string]>([
    ["a program called PDF", Buffer.from("MZ\x90\0\x03\0\0\0"), "PDF", "FORMAT_DIFFERS"],
    ["a program called text", Buffer.from("MZ\x90\0\x03\0\0\0"), "TEXT", "FORMAT_DIFFERS"],
    ["a picture called PDF", png, "PDF", "FORMAT_DIFFERS"],
    ["any zip file called DOCX", zipOf({ "a.exe": "MZ" }), "DOCX", "FORMAT_DIFFERS"],
    [
      "a spreadsheet called DOCX",
      zipOf({ "[Content_Types].xml": "", "xl/workbook.xml": "" }),
      "DOCX",
      "FORMAT_DIFFERS",
    ],
    ["a zip file that breaks off", docx("<w:p/>").subarray(0, -8), "DOCX", "FORMAT_DIFFERS"],
    ["a document with macros", docx("", { "word/vbaProject.bin": "x" }), "DOCX", "HOLDS_PROGRAM"],
  ])("LAW-7 refuses %s, and leaves nothing behind", async (_, content, format, fault) => {
    const before = await readdir(storage.incoming);
    expect(await receive(content, format)).toEqual({ ok: false, fault });
    expect(await readdir(storage.incoming)).toEqual(before);
  });

  it("POOL-6 a byte more or less than announced is another file", async () => {
    for (const size of [pdf.length - 1, pdf.length + 1])
      expect(await receive(pdf, "PDF", size)).toEqual({ ok: false, fault: "SIZE_DIFFERS" });
  });

  it("POOL-6 a sender who breaks off leaves nothing behind", async () => {
    const before = await readdir(storage.incoming);
    const broken = Readable.from(
      (function* half() {
        yield pdf;
        throw new Error("gone");
      })(),
    );
    await expect(receiveFile(broken, { size: 99, format: "PDF" }, storage.incoming)).rejects.toThrow("gone");
    expect(await readdir(storage.incoming)).toEqual(before);
  });
});

describe("CPR numbers", () => {
  const cell = zipOf({
    mimetype: odt,
    "content.xml": "<text:p>Anna 010190</text:p><text:p>-1234 kr.</text:p>",
    "meta.xml": "<dc:title>010190-1234</dc:title>",
  });
  it.each<[string, Buffer, FileFormat, boolean]>([
    ["a table", Buffer.from("Navn;CPR\nAnna;010190-1234\n"), "CSV", true],
    ["the seam between two looks", Buffer.from(`${"x ".repeat(32_764)}010190-1234`), "TEXT", true],
    ["words that an editor has cut", docx("<w:p><w:t>010190</w:t></w:r><w:t>-1234</w:t></w:p>"), "DOCX", true],
    ["the title of a document", cell, "ODT", true],
    ["two paragraphs", docx("<w:p>Telefon 010190</w:p><w:p>1234 kr.</w:p>"), "DOCX", false],
  ])("LAW-7 are looked for in %s", async (_, content, format, holdsCpr) => {
    expect(await receive(content, format)).toMatchObject({ ok: true, file: { holdsCpr } });
  });
});

describe("storage", () => {
  it("LAW-5 hands out what came, breaks off where it is no longer that, and forgets it when told", async () => {
    const received = await receive(pdf, "PDF");
    if (!received.ok) throw new Error(received.fault);
    await storage.put(id, received.file.path);
    const { sha256 } = received.file;
    expect(await buffer((await storage.open(id)).pipe(sameContent(sha256)))).toEqual(pdf);
    await writeFile(join(folder, "ab", id), "%PDF-another");
    await expect(buffer((await storage.open(id)).pipe(sameContent(sha256)))).rejects.toThrow("no longer what came");
    await storage.remove(id);
    await storage.remove(id);
    await expect(storage.open(id)).rejects.toThrow("ENOENT");
  });

  it("LAW-7 no name of somebody else's becomes a path", async () => {
    for (const name of ["../../etc/passwd", "..", "", `${id}/..`])
      await expect(storage.open(name)).rejects.toThrow("id of ours");
  });

  it("LAW-8 what never came whole goes; what is coming stays", async () => {
    const [old, fresh] = ["old", "fresh"].map((name) => join(storage.incoming, name)) as [string, string];
    await Promise.all([writeFile(old, ""), writeFile(fresh, "")]);
    await utimes(old, new Date(0), new Date(0));
    await storage.forgetAbandoned(new Date(Date.now() - 3_600_000));
    const left = await readdir(storage.incoming);
    expect([left.includes("old"), left.includes("fresh")]).toEqual([false, true]);
  });
});

describe("scanner", () => {
  /** As much of clamd as is asked of it: reads the pieces, and says what the content makes it say. */
  function fakeClamd(): Promise<Server> {
    const server = createServer((socket) => {
      let got = Buffer.alloc(0);
      socket
        .on("error", () => undefined)
        .on("data", (piece: Buffer) => {
          got = Buffer.concat([got, piece]);
          if (!got.subarray(-4).equals(Buffer.alloc(4)) || got.length < 14) return;
          const content = readPieces(got);
          if (content === "silence") socket.destroy();
          else
            socket.end(
              `stream: ${content === "eicar" ? "Eicar-Test FOUND" : content === "large" ? "size limit ERROR" : "OK"}\0`,
            );
        });
    });
    return new Promise((ready) => void server.listen(0, "127.0.0.1", () => ready(server)));
  }

  function readPieces(sent: Buffer): string {
    expect(sent.toString("latin1", 0, 10)).toBe("zINSTREAM\0");
    let [at, content] = [10, ""];
    for (let length = sent.readUInt32BE(at); length > 0; length = sent.readUInt32BE(at)) {
      content += sent.toString("latin1", at + 4, at + 4 + length);
      at += 4 + length;
    }
    return content;
  }

  it("LAW-7 says clean or infected, and nothing when it was not asked to the end", async () => {
    const server = await fakeClamd();
    const { port } = server.address() as AddressInfo;
    const scanner = clamdScanner({ host: "127.0.0.1", port });
    const scan = (...pieces: readonly string[]) =>
      scanner.scan(Readable.from(pieces.map((piece) => Buffer.from(piece))));
    expect(await scan("fi", "ne")).toBe("CLEAN");
    expect(await scan("ei", "car")).toBe("INFECTED");
    await expect(scan("large")).rejects.toThrow("size limit ERROR");
    await expect(scan("silence")).rejects.toThrow("no verdict");
    await new Promise((closed) => void server.close(closed));
    await expect(scan("fine")).rejects.toThrow("no verdict");
  });

  it("LAW-7 is found by host and port, or by a socket", () => {
    expect(readClamdAddress("tcp://10.0.0.5:3311")).toEqual({ host: "10.0.0.5", port: 3311 });
    expect(readClamdAddress("tcp://clamav")).toEqual({ host: "clamav", port: 3310 });
    expect(readClamdAddress("unix:/run/clamd.ctl")).toEqual({ path: "/run/clamd.ctl" });
    expect(["http://x", "clamav:3310", "unix:relative", "tcp://h/p"].map(readClamdAddress)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
