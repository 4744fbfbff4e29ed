import { html } from "../pages/html.ts";
import type { Page } from "../pages/page.ts";

/** FORUM-2: the address of somebody's own calendar, and what it is. */
export function calendarPage(address: string): Page {
  return {
    title: "Dine møder i din kalender",
    body: html` <p class="lead">
        Her er adressen på en kalender med møderne i de organer, som du sidder i eller er sekretær for. Læg den ind i
        dit kalenderprogram som et abonnement, så følger den selv med, når et møde bliver indkaldt, flyttet eller
        aflyst.
      </p>
      <p><label for="calendar-address">Kalenderens adresse</label></p>
      <p><input id="calendar-address" type="url" readonly size="60" value="${address}" /></p>
      <p>
        Adressen er din egen: den, der har den, kan se, hvornår og hvor du har møder. Del den ikke. Dagsordener og
        referater står der ikke noget om. Den holder op med at virke, når du ikke længere kan logge ind.
      </p>
      <p class="english" lang="en">
        The address of a calendar with the meetings of your bodies. Subscribe to it in your calendar program, and do not
        share it: whoever has it can see when and where you meet.
      </p>`,
  };
}
