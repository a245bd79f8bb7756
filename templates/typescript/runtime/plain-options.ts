// What only some plain clients need of their options, and what the classes of all of them take.
import { at } from "./answer.js";
import type { Hooks } from "./hooks.js";
import { checkedOptions } from "./options.js";
import { refuseOtherServers } from "./other-servers.js";
import type { PlainOptions } from "./plain-sender.js";
import type { OptionRule } from "./settings.js";

export interface HookedOptions extends PlainOptions {
  /** Functions around every attempt; `logTo(write)` makes hooks that log. Default: none, and nothing is logged. */
  readonly hooks?: Hooks | readonly Hooks[] | undefined;
}

/**
 * Options that are wrong are refused, and those of another server than the one that is called: throws `OptionError`. The others get their defaults, and former
 * spellings the present name.
 */
export function complete(options: object, rules: Readonly<Record<string, OptionRule>>): void {
  const checked = checkedOptions(options, rules);
  refuseOtherServers(options, checked, rules);
  Object.assign(options, checked);
}

/** `https://{region}.example.com` with the options in braces; one that is the whole template may be an address with others. */
export function filledServer(template: string, options: object): string {
  const fill = (_: string, option: string): string => `${at(options, option)}`;
  return template.replace(/^\{([^{}]+)\}$/, fill).replace(/\{(.+?)\}/g, fill);
}

/** Those of them that have a value. */
export function filledHeaders(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const filled: [name: string, value: string][] = [];
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) filled.push([name, `${value}`]);
  return Object.fromEntries(filled);
}
