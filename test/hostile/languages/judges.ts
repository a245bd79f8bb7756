// The judges of all languages: another one is a file here and a line below.
import type { Judge } from "./judge.js";
import { typescriptJudge } from "./typescript.js";

export const JUDGES: readonly Judge[] = [typescriptJudge];
