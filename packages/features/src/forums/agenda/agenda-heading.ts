/** The heading of the agenda: where the focus goes when an item leaves the proposals under the button that was pressed. */
export const agendaHeadingId = "forum-agenda";

export function goToAgenda(): void {
  document.getElementById(agendaHeadingId)?.focus();
}
