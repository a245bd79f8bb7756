// What a README shows of events and webhooks.
import type { Client } from "../../model/model.js";
import { exampleOptions } from "../example-options.js";
import type { Code } from "./code.js";
import type { PlannedPackage } from "./layout.js";
import { functionIdentifier, identifier } from "./names.js";
import { optionsExample } from "./readme-example.js";

export interface ReadmeEvents {
  readonly entry: string;
  /** The function that makes them, with the options of their client. */
  readonly maker: Code;
  readonly options: string;
  readonly publishes: boolean;
}

export interface ReadmeWebhook {
  readonly entry: string;
  /** The function that reads one. */
  readonly reader: Code;
}

/** Of the last client that has events; null without any. */
export function readmeEvents({ clients, registryName }: PlannedPackage): ReadmeEvents | null {
  const client = clients.findLast((planned) => planned.client.events !== null)?.client;
  if (client === undefined) return null;
  const options = optionsExample(client, exampleOptions(client, null));
  return { entry: `${registryName}/events`, maker: functionOf(client, "events"), options: options === "" ? "{}" : options, publishes: client.events?.publish !== null };
}

/** Of the last client whose platform sends webhooks; null without any. */
export function readmeWebhook({ clients, registryName }: PlannedPackage): ReadmeWebhook | null {
  const client = clients.findLast((planned) => planned.client.webhookProof !== null)?.client;
  return client === undefined ? null : { entry: `${registryName}/webhooks`, reader: functionOf(client, "webhook") };
}

/** `managementEvents` */
function functionOf({ name }: Client, last: string): Code {
  return identifier(functionIdentifier({ text: "", words: [...name.words, last] }));
}
