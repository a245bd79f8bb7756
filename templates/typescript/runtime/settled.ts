// For packages whose calls throw: the way back to a result.
import { ApiError, type DataPromise } from "./api-error.js";
import type { Failed, Undocumented } from "./result.js";

/** What `settled` resolves to. */
export type Settled<Data, Errors = Undocumented> = { readonly ok: true; readonly data: Data } | Failed<Errors>;

/** A call that does not throw: `const res = await settled(client.getUser({ id }))`, with errors typed by status. Rejects with anything but `ApiError`. */
export async function settled<Data, Errors>(call: DataPromise<Data, Errors>): Promise<Settled<Data, Errors>> {
  try {
    return { ok: true, data: await call };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { status, body, headers } = error;
    const failed: unknown = { ok: false, status, error: body, headers };
    // The document says what the body is.
    return failed as Failed<Errors>;
  }
}
