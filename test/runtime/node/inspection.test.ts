import { expect, test } from "vitest";
import { hooked } from "../../../templates/typescript/runtime/hooked.js";
import { OptionError } from "../../../templates/typescript/runtime/options.js";
import { createPlainSender } from "../../../templates/typescript/runtime/plain-sender.js";
import { scripted, sender } from "../client.js";

class Recorder {
  readonly beforeSigning = (): void => this.note();
  readonly note = (): void => undefined;
}

class Misspelt {
  beforeSend(): void {}
}

const plain = (options: object): unknown => createPlainSender(hooked(() => ({ agent: "shelf/1.0.0", server: "https://api.example.com" })), options);
const enveloped = (options: object): unknown => sender(scripted(), options);

const names = "beforeSigning, beforeSending, afterAnswer, onFailure";

test.each<[string, object, string, string]>([
  ["a misspelt hook", { hooks: { afterAnswer: () => undefined, beforeSend: () => undefined } }, "hooks", `beforeSend is none of ${names}`],
  ["one of several", { hooks: [{}, { onError: () => undefined }] }, "hooks", `onError is none of ${names}`],
  ["a class without any", { hooks: new Misspelt() }, "hooks", `must have one of ${names}`],
  ["a hook that is no function", { hooks: { onFailure: "log" } }, "hooks", "onFailure must be a function"],
  ["what makes hooks", { hooks: [() => ({})] }, "hooks", "must be an object with hooks, or a list of them"],
  ["no number", { timeout: Number.NaN }, "timeout", "must be a valid number"],
  ["a number below zero", { maxRetries: -1 }, "maxRetries", "must be a valid number"],
  ["a number as text", { maxAnswerBytes: "5" }, "maxAnswerBytes", "must be a valid number"],
])("%s is refused when the client is made", (_name, options, option, problem) => {
  for (const made of [plain, enveloped]) expect(() => made(options)).toThrow(new OptionError(option, problem));
});

test.each<[string, object]>([
  ["no hook", { hooks: {} }],
  ["a hook that is left out", { hooks: [{ beforeSigning: undefined, notes: [] }] }],
  ["a class with functions of its own", { hooks: new Recorder() }],
  ["no limit", { timeout: Infinity, maxRetries: 0 }],
])("%s will do", (_name, options) => {
  for (const made of [plain, enveloped]) expect(() => made(options)).not.toThrow();
});
