// The providers by the names of their calls.
import { certifiedCalls } from "./certified.js";
import { fiefCalls } from "./fief.js";
import { misbehavingCalls } from "./misbehaving.js";

export const calls = { ...misbehavingCalls, ...certifiedCalls, ...fiefCalls };
