// A client that proves itself in a header, as the OAuth library wants to be told. The library's own way encodes `-` and `_`, too.
import type { ClientAuth } from "oauth4webapi";
import { clientSecretBasic } from "../credentials/client-secret-basic.js";

export function basicClient(secret: string): ClientAuth {
  return (_server, client, _body, headers) => headers.set("authorization", clientSecretBasic(client.client_id, secret));
}
