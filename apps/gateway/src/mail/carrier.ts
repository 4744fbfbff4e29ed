import { createTransport } from "nodemailer";
import type { WaitingMail } from "./outbox.store.ts";

/** Hands a mail to whoever brings it to its recipient. Throws when nobody takes it. */
export type Carrier = (mail: WaitingMail) => Promise<void>;

/** Milliseconds that the mail server may take for a step. */
const patience = 15_000;

/** By SMTP, encrypted where the server offers it. `url`: `smtp://user:password@host:587` or `smtps://…`. `from`: whom the mail is from. */
export function smtpCarrier(url: string, from: string): Carrier {
  const transport = createTransport({
    url,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    // What stands in the outbox is text of ours: nothing in it may make the gateway read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ id, recipient, subject, body, files }) => {
    const domain = from.slice(from.lastIndexOf("@") + 1).replace(/[^\w.-]/gu, "");
    await transport.sendMail({
      from,
      to: { name: "", address: recipient },
      subject,
      text: body,
      messageId: `<${id}@${domain}>`,
      headers: { "Auto-Submitted": "auto-generated" },
      attachments: files.map(({ name, content }) => ({
        filename: name,
        content: Buffer.from(content),
        contentType: "application/pdf",
      })),
    });
  };
}

/** Outside production nothing leaves the machine: mail is read in the development mailbox. */
export const mailboxCarrier: Carrier = () => Promise.resolve();
