// What the platform sends to a server of the application: the JSON bodies of `webhooks`. They become types, which a handler reads.
import { kindOf, schemaType } from "./media.js";
import type { Client } from "./model.js";
import { compareText, member, members } from "./node.js";
import type { Types } from "./types.js";
import { pascalOf } from "./words.js";

/** An inline body is called after its webhook: `UserChangedEvent`. */
export function webhooksOf(types: Types): Client["webhooks"] {
  const { document } = types;
  const found = members(member(document.root, "webhooks")).flatMap(([name, said]) => {
    const item = document.resolve(said);
    return members(item).flatMap(([, operation]) => {
      const bodySaid = member(operation, "requestBody");
      const body = bodySaid === null ? null : document.resolve(bodySaid);
      const contents = members(body === null ? null : member(body, "content"));
      return contents.filter(([contentType]) => kindOf(contentType) === "json").map(([, media]) => ({ name, type: schemaType(types, media, { text: pascalOf(name), suffix: "Event" }) }));
    });
  });
  return found.sort((one, other) => compareText(one.name, other.name));
}
