// Generated from test/golden/views/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import { createTeam, createUser } from "./default.js";

export const viewsDefaultCalls: Calls = {
  createTeam: createTeam,
  createUser: createUser,
};
