// Generated from test/golden/int64-string/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import { changeUser, createUser, listUsers } from "./default.js";

export const int64StringDefaultCalls: Calls = {
  "/names": { "GET ()": "listNames" },
  changeUser: changeUser,
  createUser: createUser,
  listUsers: listUsers,
};
