import type { Meta, StoryObj } from "@storybook/react-vite";
import { fn } from "storybook/test";
import { Badge } from "../badge/badge.tsx";
import { guidance } from "../story-frame/guidance.ts";
import { FileList } from "./file-list.tsx";

const meta = {
  component: FileList,
  args: {
    label: "Bilag",
    files: [
      { id: "1", name: "Vedtægter 2024.pdf", href: "#1", size: 184_320, addedAt: "2026-11-17" },
      {
        id: "2",
        name: "Regnskab 2025, revideret.pdf",
        href: "#2",
        size: 1_402_000,
        addedAt: "2026-11-22T13:00:00.000Z",
      },
      {
        id: "4",
        name: "Budget, første udkast.xlsx",
        href: "#4",
        size: 32_000,
        detail: "Budget",
        isStruck: true,
        status: <Badge>Overstreget</Badge>,
      },
      { id: "3", name: "Budget.xlsx", size: 48_200, status: <Badge tone="warning">Afventer viruskontrol</Badge> },
    ],
  },
  parameters: guidance(
    "files belong to a case, to be opened or taken away.",
    "files are picked for sending: that is a form.",
  ),
} satisfies Meta<typeof FileList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Removable: Story = { args: { onRemove: fn() } };

export const LongDanishWords: Story = {
  args: {
    files: [
      {
        id: "1",
        name: "Bevillingsforudsætningsdokumentationsmateriale_til_Beskæftigelses-og-Integrationsudvalget_2026.pdf",
        href: "#1",
        size: 2_400_000,
      },
    ],
  },
};
