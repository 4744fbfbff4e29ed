import { errand, expect } from "../../src/errand.ts";
import { receivedCase } from "../../src/prepare/received-case.ts";

const accounts = Buffer.from(`%PDF-1.7\n${"% Regnskab ".repeat(2_000)}\n%%EOF\n`);
const program = Buffer.from("MZ\u0090\0\u0003\0\0\0", "latin1");

errand(
  "POOL-6 LAW-7 the desk puts a document on a case, a program called PDF is refused in words, and the case's own administration alone opens it",
  async ({ windowOf }) => {
    const { id } = await receivedCase(`Med bilag ${crypto.randomUUID().slice(0, 8)}`);
    const desk = await windowOf("servicedesk");
    await desk.goto(`/social/applications/${id}`);
    await desk.getByRole("combobox", { name: "Slags bilag" }).selectOption("Regnskab");
    await desk.locator("input[type=file]").setInputFiles([
      { name: "Vedtægter.pdf", mimeType: "application/pdf", buffer: program },
      { name: "Regnskab 2025.pdf", mimeType: "application/pdf", buffer: accounts },
    ]);
    const documents = desk.getByRole("list", { name: "Bilag" });
    await expect(documents.getByRole("link", { name: "Regnskab 2025.pdf" })).toBeVisible();
    await expect(desk.getByText("Filens indhold er ikke det, som navnet siger.")).toBeVisible();
    await expect(documents.getByRole("link")).toHaveCount(1);
    await desk.getByRole("button", { name: "Fjern Vedtægter.pdf" }).click();
    await expect(desk.getByText("Vedtægter.pdf")).toHaveCount(0);

    const caseworker = await windowOf("social.caseworker");
    await caseworker.goto(`/social/applications/${id}`);
    await expect(caseworker.getByText("Bilag lagt på sagen")).toBeVisible();
    await expect(caseworker.getByText(/^Regnskab, lagt på af /u)).toBeVisible();
    const address = await caseworker.getByRole("link", { name: "Regnskab 2025.pdf" }).getAttribute("href");
    const [path = ""] = (address ?? "").split("?");
    const opened = await caseworker.request.get(path);
    expect(opened.headers()["content-disposition"]).toContain("attachment");
    expect(await opened.body()).toEqual(accounts);
    const elsewhere = await windowOf("culture.caseworker");
    expect((await elsewhere.request.get(path)).status()).toBe(404);

    await caseworker.getByRole("button", { name: "Fjern Regnskab 2025.pdf" }).click();
    const dialog = caseworker.getByRole("alertdialog", { name: "Fjern bilag" });
    await dialog.getByRole("textbox", { name: "Begrundelse" }).fill("Lagt på den forkerte sag");
    await dialog.getByRole("button", { name: "Fjern bilag" }).click();
    await expect(caseworker.getByText("Regnskab 2025.pdf: Lagt på den forkerte sag")).toBeVisible();
    expect((await caseworker.request.get(path)).status()).toBe(404);
  },
);
