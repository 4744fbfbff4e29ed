import { defineCatalogue } from "@indgang/shell";

export const viewWords = defineCatalogue("savedViews", {
  views: { da: "Visninger", en: "Views" },
  save: { da: "Gem denne visning …", en: "Save this view …" },
  manage: { da: "Ret dine visninger …", en: "Change your views …" },
  shared: { da: "Delt med jer alle", en: "Shared with all of you" },
  isDefault: { da: "Åbner først", en: "Opens first" },
  saveTitle: { da: "Gem visning", en: "Save the view" },
  saveText: {
    da: "Det, du har valgt på listen, bliver gemt: filtre, rækkefølge og kolonner.",
    en: "What you have chosen on the list is kept: filters, order and columns.",
  },
  name: { da: "Navn", en: "Name" },
  share: { da: "Del med alle i forvaltningen", en: "Share with all of the administration" },
  makeDefault: { da: "Vis den, når jeg åbner listen", en: "Show it when I open the list" },
  cancel: { da: "Annullér", en: "Cancel" },
  close: { da: "Luk", en: "Close" },
  keep: { da: "Gem", en: "Save" },
  saved: { da: "Visningen er gemt: {name}", en: "The view is saved: {name}" },
  manageTitle: { da: "Dine visninger", en: "Your views" },
  none: { da: "Du har ikke gemt nogen visninger endnu.", en: "You have not saved any views yet." },
  replace: { da: "Gem listen, som den er nu", en: "Save the list as it is now" },
  replaceOf: { da: "Gem listen, som den er nu, i {name}", en: "Save the list as it is now in {name}" },
  remove: { da: "Slet", en: "Delete" },
  removeOf: { da: "Slet {name}", en: "Delete {name}" },
  removed: { da: "Visningen er slettet: {name}", en: "The view is deleted: {name}" },
});
