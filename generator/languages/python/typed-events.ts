// Classes of events whose data the document describes: `sub` knows the type of each kind.
import type { Client } from "../../model/model.js";
import { code, type Code } from "./code.js";
import { docstring } from "./docs.js";
import { type Expression, labelled, laidOut, subscript, unionOf } from "./expression.js";
import { stringLiteral } from "./literals.js";
import { identifier, typeIdentifier } from "./names.js";
import { headed } from "./signature.js";
import { typeOf, type TypeContext } from "./types.js";

/** A class for the template. */
export interface TypedEvents {
  readonly client: Client;
  readonly isAsync: boolean;
  readonly name: Code;
  readonly base: Code;
  readonly docs: Code | null;
  readonly overloads: readonly { readonly head: Code }[];
  readonly head: Code;
}

/** Null for a client without such events. An event of the code of a webhook has the same data. */
export function typedEvents(client: Client, { type }: { readonly type: Expression }, isAsync: boolean, context: TypeContext): TypedEvents | null {
  const names = [...new Set(client.webhooks.map(({ name }) => name))];
  if (names.length === 0) return null;
  const { imports } = context;
  const name = identifier(typeIdentifier({ text: "", words: [...(isAsync ? ["async"] : []), ...client.name.words, "events"] }));
  const overload = imports.value("overload", "typing");
  const known = names.map((event): { readonly head: Code } => {
    const data = unionOf(client.webhooks.filter((webhook) => webhook.name === event).map((webhook) => typeOf(webhook.type, context)));
    const literal = subscript(imports.knownType("Literal"), [stringLiteral(event)]);
    return { head: code`@${overload}\n    ${subscribing(literal, data, isAsync, context)} ...` };
  });
  const any = imports.knownType("Any");
  return {
    client,
    isAsync,
    name,
    base: laidOut(type, { indent: 0, before: `class ${name}(`.length, after: 2 }),
    docs: docstring(["Subscribes to events whose data the document describes, and to any other."], 4),
    overloads: [...known, { head: code`@${overload}\n    ${subscribing(code`str`, any, isAsync, context)} ...` }],
    head: subscribing(code`str`, any, isAsync, context),
  };
}

function subscribing(event: Expression, data: Expression, isAsync: boolean, { imports }: TypeContext): Code {
  const handler = imports.type(isAsync ? "AsyncEventHandler" : "EventHandler", `_runtime/events/${isAsync ? "async_" : ""}subscription`);
  const options = imports.type("SubscriptionOptions", "_runtime/events/subscription_options");
  const result = subscript(imports.type(isAsync ? "AsyncSubscription" : "Subscription", `_runtime/events/${isAsync ? "async_" : ""}subscription`), [data]);
  const items = [
    code`self`,
    labelled(code`code: `, event),
    labelled(code`handler: `, unionOf([subscript(handler, [data]), code`None`]), code` = None`),
    labelled(code`**options: `, subscript(imports.type("Unpack", "typing"), [options])),
  ];
  return headed(code`def sub`, items, result, 4);
}
