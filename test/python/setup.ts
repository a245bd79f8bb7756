// Before all tests: makes the Python of the tests, once, where each file that needs it would begin to make its own.
import { python } from "./environment.js";

/** Where there is no Python, the tests that need one say so. */
export default async function setup(): Promise<void> {
  await python().catch(() => undefined);
}
