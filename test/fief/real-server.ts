// The Fief server that FIEF_TEST_URL names, if any: see README.md.
export interface RealServer {
  readonly url: string;
  readonly apiKey: string;
}

export function realServer(): RealServer | undefined {
  const { FIEF_TEST_URL: url, FIEF_TEST_ADMIN_API_KEY: apiKey } = process.env;
  if (url === undefined) {
    process.stdout.write("Only the imitation of a Fief server is called: FIEF_TEST_URL names no real one\n");
    return undefined;
  }
  if (apiKey === undefined) throw new Error("FIEF_TEST_ADMIN_API_KEY should be a key of the admin API of FIEF_TEST_URL");
  return { url: new URL(url).origin, apiKey };
}
