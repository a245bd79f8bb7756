// Client authentication by Basic for `oauth4webapi`, whose own encodes `-`, `.` and `_` too, which not every server decodes.
import type { ClientAuth } from "oauth4webapi";
import { clientBasic } from "../credentials/client-basic.js";

export function clientSecretBasic(secret: string): ClientAuth {
  return (_server, { client_id: id }, _body, headers) => headers.set("authorization", clientBasic(id, secret));
}
