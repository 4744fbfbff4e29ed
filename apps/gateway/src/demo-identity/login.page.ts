import { html } from "../pages/html.ts";
import type { Page } from "../pages/page.ts";
import { demoGroups, demoPassword, type DemoGroup } from "./people.ts";

/** What the log-in page needs: where it posts to, and which group comes first. */
export interface LoginPage {
  readonly action: string;
  readonly firstGroup: string | undefined;
  /** The user name of the last try, when that was refused: who mistyped the password need not type it again. */
  readonly refused: string | null;
}

/** The demo provider's log-in page: user name and password, or a person from the list with one press. */
export function loginPage({ action, firstGroup, refused }: LoginPage): Page {
  return {
    title: "Log ind på demoen",
    body: html` <p class="lead">
        Vælg en person, eller skriv et brugernavn. Adgangskoden er <code>${demoPassword}</code> for alle. Personerne er
        opfundne.
      </p>
      <p class="english" lang="en">
        Choose somebody to log in as. The password is <code>${demoPassword}</code> for everybody. The people are
        invented.
      </p>
      ${refused === null ? html`` : refusal}
      <form method="post" action="${action}" class="panel narrow">
        <div class="field">
          <label for="subject">Brugernavn</label>
          <input
            id="subject"
            name="subject"
            autocomplete="username"
            autocapitalize="none"
            spellcheck="false"
            value="${refused ?? ""}"
            required
          />
        </div>
        <div class="field">
          <label for="password">Adgangskode</label>
          <input
            id="password"
            name="password"
            type="password"
            autocomplete="current-password"
            required
            ${refused ? html`autofocus aria-describedby="refusal"` : html``}
          />
        </div>
        <div><button class="button" type="submit">Log ind</button></div>
      </form>
      <form method="post" action="${action}" class="panel">
        <input type="hidden" name="password" value="${demoPassword}" />
        <h2>Log ind som</h2>
        <div class="people">${inOrder(firstGroup).map(group)}</div>
      </form>`,
  };
}

const refusal = html`<div id="refusal" class="refusal" role="alert">
  <p>Brugernavnet eller adgangskoden passer ikke. Prøv igen.</p>
  <p lang="en">The user name or the password is not right. Try again.</p>
</div>`;

function group({ id, name, people }: DemoGroup) {
  return html`<section aria-labelledby="group-${id}">
    <h3 id="group-${id}">${name}</h3>
    <ul>
      ${people.map(
        ({ subject, title }) =>
          html`<li>
            <button type="submit" name="subject" value="${subject}"><b>${title}</b> <small>${subject}</small></button>
          </li>`,
      )}
    </ul>
  </section>`;
}

function inOrder(first: string | undefined): readonly DemoGroup[] {
  return demoGroups.toSorted((left, right) => Number(right.id === first) - Number(left.id === first));
}
