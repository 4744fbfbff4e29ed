/** Puts the format of every file right. */
import { run } from "../process/command.ts";

const { code } = await run("oxfmt", ["."], { shown: true });
process.exitCode = code;
