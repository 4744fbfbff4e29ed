import type { FastifyInstance } from "fastify";
import { html } from "../pages/html.ts";
import { sendPage, type Page } from "../pages/page.ts";
import type { OutboxStore, ShownMail } from "./outbox.store.ts";

/** Mails on the page. */
const most = 50;
const time = new Intl.DateTimeFormat("da-DK", { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Copenhagen" });
const states = { waiting: "Venter på at blive sendt", sent: "Sendt", "given up": "Opgivet" } as const;

/** `/mailbox`: the mails that would have left the machine. Registered outside production alone, where all people are invented. */
export function registerMailbox(app: FastifyInstance, outbox: Pick<OutboxStore, "latest">, site: string): void {
  app.get("/mailbox", async (_request, reply) => sendPage(reply, 200, mailboxPage(await outbox.latest(most), site)));
}

function mailboxPage(mails: readonly ShownMail[], site: string): Page {
  return {
    title: "Udviklingens postkasse",
    body: html` <p class="lead">
        Her står de mails, som systemet ellers ville have sendt. Intet forlader maskinen. De ${most} nyeste vises.
      </p>
      <p class="english" lang="en">The mails that would have been sent. Nothing leaves the machine.</p>
      ${mails.length === 0 ? html`<p>Der er ingen mails endnu.</p>` : html``} ${mails.map((mail) => mailOf(mail, site))}`,
  };
}

function mailOf({ recipient, subject, body, at, state, files }: ShownMail, site: string) {
  const lines = body.replaceAll("{site}", site).split("\n");
  return html`<article class="panel">
    <h2>${subject}</h2>
    <p>Til <strong>${recipient}</strong>, ${time.format(at)}. ${states[state]}.</p>
    ${lines
      .filter((line) => line.trim() !== "")
      .map((line) => (line.startsWith(`${site}/`) ? html`<p><a href="${line}">${line}</a></p>` : html`<p>${line}</p>`))}
    ${files.map(({ name, size }) => html`<p>Vedhæftet: ${name} (${Math.ceil(size / 1024)} kB)</p>`)}
  </article>`;
}
