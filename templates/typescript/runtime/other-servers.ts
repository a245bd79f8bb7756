// Options of clients that may call one of several servers.
import { at } from "./answer.js";
import { checkedOptions, OptionError } from "./options.js";
import type { ClientSettings, OptionRule } from "./settings.js";

/** The options of a client with envelopes, as they are. Throws `OptionError` for those that are wrong, or only another server has. */
export function ofOneServer<Options extends object>(settings: Pick<ClientSettings<Options>, "options">, given?: Options): Options | undefined {
  if (given) refuseOtherServers(given, checkedOptions(given, settings.options), settings.options);
  return given;
}

/** Throws `OptionError` for an option that only another server has than the one that is called: it would be ignored. `checked`: the given ones with defaults. */
export function refuseOtherServers(given: object, checked: Readonly<Record<string, unknown>>, rules: Readonly<Record<string, OptionRule>>): void {
  const servers = rules["server"]?.values?.join(" ");
  for (const name in given) {
    const place = `{${name}}`;
    const isElsewhere = servers?.includes(place) && !`${checked["server"]}`.includes(place);
    if (isElsewhere && at(given, name) !== undefined && at(given, "baseUrl") === undefined) throw new OptionError(name, "belongs to another server (see server)");
  }
}
