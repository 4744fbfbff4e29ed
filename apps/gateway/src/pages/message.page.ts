import { html } from "./html.ts";
import type { Page } from "./page.ts";

/** Something to do next. Always a link inside this site. */
export interface NextStep {
  readonly href: string;
  readonly text: string;
}

/** A page that tells what happened, what to do now, and the same in English underneath. */
export function messagePage(title: string, danish: string, english: string, next: NextStep, reference?: string): Page {
  return {
    title,
    body: html` <p class="lead">${danish}</p>
      <p><a class="button" href="${next.href}">${next.text}</a></p>
      <p class="english" lang="en">${english}</p>
      ${reference === undefined ? html`` : html`<p class="reference">Henvisning til support: <code>${reference}</code></p>`}`,
  };
}

const toTheEntrance: NextStep = { href: "/", text: "Gå til forsiden" };

/** 404. */
export function notFoundPage(): Page {
  return messagePage(
    "Siden findes ikke",
    "Adressen fører ingen steder hen. Måske er den skrevet forkert, eller også er siden flyttet.",
    "This page does not exist. The address may be mistyped, or the page has moved.",
    toTheEntrance,
  );
}

/** 500: `reference` is the correlation id that the log knows. */
export function failurePage(reference: string): Page {
  return messagePage(
    "Noget gik galt hos os",
    "Fejlen er noteret. Prøv igen om lidt. Hvis det bliver ved, så giv support henvisningen herunder.",
    "Something went wrong on our side. Try again in a moment, or give support the reference below.",
    toTheEntrance,
    reference,
  );
}

/** 429. */
export function tooManyPage(seconds: number): Page {
  return messagePage(
    "For mange forsøg",
    `Vi har modtaget for mange henvendelser på kort tid. Vent ${seconds} sekunder, og prøv igen.`,
    `Too many requests in a short time. Wait ${seconds} seconds and try again.`,
    toTheEntrance,
  );
}

/** 503 while the database does not answer. */
export function notReadyPage(): Page {
  return messagePage(
    "Vi er straks tilbage",
    "Indgang kan ikke få fat i sin database lige nu. Prøv igen om et øjeblik; det, du har skrevet, er ikke gået tabt.",
    "The database cannot be reached right now. Try again in a moment; nothing that you wrote is lost.",
    { href: "", text: "Prøv igen" },
  );
}

/** What failed while logging in. */
export function loginFailedPage(danish: string, english: string, again: string): Page {
  return messagePage("Du blev ikke logget ind", danish, english, { href: again, text: "Log ind igen" });
}
