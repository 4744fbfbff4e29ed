/** What a colour and an icon mean together: no tone is ever told by colour alone. */
export type Tone = "neutral" | "info" | "success" | "warning" | "danger";
