// How often each operation was called.
import type { CoverageReport } from "./mock.js";
import type { Route } from "./routes.js";

export class Coverage {
  readonly #routes: readonly Route[];
  readonly #calls = new Map<Route, { calls: number; succeeded: number }>();

  constructor(routes: readonly Route[]) {
    this.#routes = routes;
  }

  count(route: Route, succeeded: boolean): void {
    const known = this.#calls.get(route) ?? { calls: 0, succeeded: 0 };
    this.#calls.set(route, { calls: known.calls + 1, succeeded: known.succeeded + (succeeded ? 1 : 0) });
  }

  clear(): void {
    this.#calls.clear();
  }

  report(): CoverageReport {
    const operations = this.#routes.map((route) => ({
      document: route.api.title,
      operation: route.id,
      method: route.method,
      path: route.path,
      ...(this.#calls.get(route) ?? { calls: 0, succeeded: 0 }),
    }));
    const missing = operations.filter((entry) => entry.succeeded === 0).map((entry) => entry.operation);
    return { total: operations.length, covered: operations.length - missing.length, missing, operations };
  }
}
