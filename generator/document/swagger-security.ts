// Security definitions of Swagger 2.0 as security schemes.
import type { Json, Node } from "./document.js";
import { isObject, member } from "./json.js";
import { Moved } from "./origins.js";
import { placeOf, type Upgrading } from "./swagger-parameter.js";

const flows: { readonly [flow: string]: string } = { implicit: "implicit", password: "password", application: "clientCredentials", accessCode: "authorizationCode" };

export function upgradedSecurity(node: Node, { origins }: Upgrading): Json {
  const { value } = node;
  if (!isObject(value)) return value;
  const type = member(value, "type");
  const said = member(value, "flow");
  const flow = typeof said === "string" && Object.hasOwn(flows, said) ? flows[said] : undefined;
  const moved = new Moved(origins);
  const inFlow = new Moved(origins);
  for (const [key, held] of Object.entries(value)) {
    if (type === "oauth2" && ["authorizationUrl", "tokenUrl", "scopes"].includes(key)) inFlow.add(key, held, placeOf(node, key));
    else if (!(type === "oauth2" && key === "flow" && flow !== undefined) && key !== "type") moved.add(key, held, placeOf(node, key));
  }
  const at = placeOf(node, "type");
  if (type === "basic") return moved.add("type", "http", at).add("scheme", "basic", at).value();
  moved.add("type", type, at);
  if (type !== "oauth2" || flow === undefined) return moved.value();
  if (member(value, "scopes") === undefined) inFlow.add("scopes", {}, node.at);
  return moved.add("flows", new Moved(origins).add(flow, inFlow.value(), placeOf(node, "flow")).value(), placeOf(node, "flow")).value();
}
