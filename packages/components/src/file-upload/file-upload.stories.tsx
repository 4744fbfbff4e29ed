import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { guidance } from "../story-frame/guidance.ts";
import { FileUpload } from "./file-upload.tsx";

const meta = {
  component: FileUpload,
  args: {
    label: "Tilføj bilag",
    description: "PDF, billeder, tekst og regneark. Højst 15 MB for hver fil.",
    extensions: ["pdf", "docx"],
    items: [],
    onAdd: fn(),
    onRemove: fn(),
    onRetry: fn(),
  },
  parameters: guidance(
    "somebody sends files: with a form, or to what is there already.",
    "files are only to be read: that is a list of files.",
  ),
} satisfies Meta<typeof FileUpload>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  async play({ canvas, args }) {
    await userEvent.tab();
    await expect(canvas.getByRole("button", { name: "Vælg filer" })).toHaveFocus();
    const input = canvas.getByRole("group").querySelector("input");
    if (input === null) throw new Error("There is nothing to choose files with.");
    await userEvent.upload(input, new File(["%PDF-"], "Regnskab.pdf"));
    await expect(args.onAdd).toHaveBeenCalledWith([expect.objectContaining({ name: "Regnskab.pdf" })]);
  },
};

/** One on its way, one that waits, one that broke off, and one that is not what it says. */
export const UnderWay: Story = {
  args: {
    items: [
      { id: "1", name: "Regnskab 2025.pdf", size: 8_400_000, state: "sending", progress: 0.42 },
      { id: "2", name: "Vedtægter.docx", size: 84_000, state: "waiting" },
      {
        id: "3",
        name: "Årsberetning.pdf",
        size: 2_400_000,
        state: "refused",
        message: "Forbindelsen blev afbrudt. Prøv igen.",
        canRetry: true,
      },
      {
        id: "4",
        name: "Bevillingsforudsætningsdokumentationsmateriale_til_Beskæftigelses-og-Integrationsudvalget.pdf",
        size: 1_200,
        state: "refused",
        message: "Filen er ikke det, som navnet siger. Gem den igen fra det program, den er lavet i.",
      },
    ],
  },
  async play({ canvas, args }) {
    await userEvent.click(canvas.getByRole("button", { name: "Prøv igen: Årsberetning.pdf" }));
    await expect(args.onRetry).toHaveBeenCalledWith("3");
    await userEvent.click(canvas.getByRole("button", { name: "Annullér Regnskab 2025.pdf" }));
    await expect(args.onRemove).toHaveBeenCalledWith("1");
  },
};
