// Pages below /inside are for who is signed in. Before Next.js 16 this is `middleware.ts`, with `middleware` in place of `proxy` and `runtime: "nodejs"` in `config`.
import { NextResponse, type NextRequest } from "next/server";
import { login } from "./login";

export function proxy(request: NextRequest): Promise<Response> {
  return login.middleware(request, NextResponse);
}

export const config = { matcher: "/inside/:path*" };
