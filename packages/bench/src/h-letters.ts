import { openInstallation } from "./part/installation.ts";
import { timeBesideLetters } from "./part/letters.ts";
import { print } from "./part/print.ts";
const usual = await openInstallation(1);
const beside = await timeBesideLetters(usual);
print("x", beside.results);
process.stdout.write(JSON.stringify({ sent: beside.sent, twice: beside.twice, per: beside.lettersPerSecond }) + "\n");
await usual.stop();
