// Generated from test/golden/int64-bigint/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import { changeUser, createUser, listUsers } from "./default.js";

export const int64BigintDefaultCalls: Calls = {
  "/names": { "GET ()": "listNames" },
  changeUser: changeUser,
  createUser: createUser,
  listUsers: listUsers,
};
