// One signal for many calls.
import { getMaxListeners, setMaxListeners } from "node:events";
import { expect, onTestFinished, test, vi } from "vitest";
import { operation, scripted, sender } from "./client.js";

const get = operation("GET", "/x");

test("a signal that many calls share is no leak to warn of", async () => {
  const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
  onTestFinished(() => warn.mockRestore());
  const control = new AbortController();
  const calls = Array.from({ length: 20 }, () => sender(scripted(() => new Promise(() => undefined))).send(get, undefined, { signal: control.signal }));
  await new Promise((resolve) => setImmediate(resolve));
  control.abort();
  expect((await Promise.all(calls)).every((result) => result !== undefined)).toBe(true);
  expect(warn.mock.calls).toEqual([]);
  // The application's own limit stays.
  const { signal } = new AbortController();
  setMaxListeners(3, signal);
  await sender(scripted()).send(get, undefined, { signal });
  expect(getMaxListeners(signal)).toBe(3);
});
