// Pages below /inside are for who is signed in.
import { NextResponse, type NextRequest } from "next/server";
import { login } from "./login";

export function middleware(request: NextRequest): Promise<Response> {
  return login.middleware(request, NextResponse);
}

export const config = { matcher: "/inside/:path*", runtime: "nodejs" };
