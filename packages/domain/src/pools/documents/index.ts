export { sizeWords, stateWords, targetGroupWords, waitsForWords } from "./danish-words.ts";
