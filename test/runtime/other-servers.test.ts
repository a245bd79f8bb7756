import { expect, test } from "vitest";
import { OptionError } from "../../templates/typescript/runtime/options.js";
import { ofOneServer } from "../../templates/typescript/runtime/other-servers.js";
import { scripted, sender } from "./client.js";

const servers = ["https://eu.example.com", "https://{region}.example.com"];
const changes = { server: "{server}", options: { server: { default: servers[0], values: servers }, region: { default: "eu" } } };
const made = (given: object): unknown => sender(scripted(), ofOneServer(changes, given), changes);

test("a client with envelopes refuses what another server than the one that is called has", () => {
  expect(() => made({ region: "us" })).toThrow(new OptionError("region", "belongs to another server (see server)"));
});

test.each<[string, object]>([["that server", { server: servers[1], region: "us" }], ["an address of the application's own", { baseUrl: "http://localhost", region: "us" }], ["the usual server without it", {}]])("%s may be called", (_name, given) => {
  expect(() => made(given)).not.toThrow();
});
