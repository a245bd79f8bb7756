# Generated from spec/fief/tenant.yaml. Do not edit; run `npm run generate`.
"""Logins and guards for frameworks and programs."""
