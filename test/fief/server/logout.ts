// Ends the session of the browser; tokens stay valid.
import { cookieOf, errorPage, malformed, redirect, type Handler } from "./exchange.js";

export const logout: Handler = (_world, tenant, asked) => {
  const address = asked.query.get("redirect_uri");
  if (address === null) return errorPage("invalid_request");
  if (!URL.canParse(address)) return malformed("url_parsing", "query", "redirect_uri");
  tenant.sessions.delete(cookieOf(asked, "fief_session") ?? "");
  return redirect(new URL(address).href, ["fief_session=; Path=/; Max-Age=0"]);
};
