import type { Meta, StoryObj } from "@storybook/react-vite";
import { guidance } from "../story-frame/guidance.ts";
import { Timeline } from "./timeline.tsx";

const meta = {
  component: Timeline,
  args: {
    label: "Sagens historik",
    events: [
      {
        id: "4",
        at: "2026-11-24T09:12:00.000Z",
        title: "Beløb indstillet: 74.073,00 kr.",
        by: "Mette Kjær, sagsbehandler",
        tone: "info",
      },
      {
        id: "3",
        at: "2026-11-22T13:00:00.000Z",
        title: "Foreningen har sendt regnskabet",
        by: "Nørrebro Besøgsvenner",
        tone: "success",
      },
      {
        id: "2",
        at: "2026-11-18T07:45:00.000Z",
        title: "Sendt retur til foreningen",
        by: "Fælles puljeadministration",
        tone: "warning",
        children: "Regnskabet for 2025 mangler. Foreningen har frist til 25.11.2026.",
      },
      { id: "1", at: "2026-11-17", title: "Ansøgningen er modtaget på papir", by: "Fælles puljeadministration" },
    ],
  },
  parameters: guidance(
    "one sees what happened to something, when and by whom.",
    "steps lie ahead, or the events are compared (`Table`).",
  ),
} satisfies Meta<typeof Timeline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const OneEvent: Story = { args: { events: [{ id: "1", at: "2026-11-17", title: "Kladde oprettet" }] } };
