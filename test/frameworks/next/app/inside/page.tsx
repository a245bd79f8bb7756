import { headers } from "next/headers";
import { login } from "../../login";

export default async function Inside() {
  const auth = await login.auth(await headers());
  return <p>{`inside: ${auth?.session?.subject}`}</p>;
}
