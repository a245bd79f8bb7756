// Generated from test/golden/int64-bigint/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import { changeUser, createUser, listUsers } from "./default.js";

export const int64BigintDefaultCalls: Calls = {
  listNames: "GET /names ()",
  createUser: createUser,
  listUsers: listUsers,
  changeUser: changeUser,
};
