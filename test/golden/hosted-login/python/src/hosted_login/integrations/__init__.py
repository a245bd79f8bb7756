# Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `npm run generate`.
"""Logins and guards for frameworks and programs."""
