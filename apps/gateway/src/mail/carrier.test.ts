import { once } from "node:events";
import { createServer, type AddressInfo, type Server } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { smtpCarrier } from "./carrier.ts";

/** As much of a mail server as it takes to be handed a mail; it refuses whoever is called `away`. */
let server: Server;
let url: string;
const received: string[] = [];
beforeAll(async () => {
  server = createServer((socket) => {
    let isData = false;
    socket.write("220 ready\r\n");
    socket.on("data", (chunk) => {
      const text = chunk.toString();
      received.push(text);
      if (isData) {
        if (!text.endsWith("\r\n.\r\n")) return;
        isData = false;
        socket.write("250 taken\r\n");
      } else if (text.startsWith("DATA")) {
        isData = true;
        socket.write("354 go on\r\n");
      } else socket.write(text.includes("away@") ? "550 no such user\r\n" : "250 ok\r\n");
    });
    socket.on("error", () => undefined);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const mail = {
  id: "1",
  recipient: "karla@indgang.example",
  subject: "Tag imod",
  body: "Læs mere",
  attempts: 1,
  files: [{ name: "afgoerelse-SOC-2026-0042.pdf", content: new TextEncoder().encode("%PDF-1.7") }],
};

it("hands a mail over as plain text, from whom it says, and tells machines that no person wrote it", async () => {
  await smtpCarrier(url, "indgang@kommune.example")(mail);
  const said = received.join("");
  expect(said).toContain("MAIL FROM:<indgang@kommune.example>");
  expect(said).toContain("RCPT TO:<karla@indgang.example>");
  expect(said).toMatch(/Message-ID: <1@kommune\.example>/iu);
  expect(said).toMatch(/Auto-Submitted: auto-generated/iu);
  expect(said).toMatch(/Content-Type: application\/pdf; name=afgoerelse-SOC-2026-0042\.pdf/iu);
  expect(said).toContain(Buffer.from("%PDF-1.7").toString("base64"));
});

it("throws when nobody takes it", async () => {
  const carry = smtpCarrier(url, "indgang@kommune.example");
  await expect(carry({ ...mail, recipient: "away@indgang.example" })).rejects.toMatchObject({ code: "EENVELOPE" });
});
