import { login } from "../../login";

export const dynamic = "force-dynamic";
export const GET = login.protect(() => new Response("secrets"), { scope: ["admin"] });
