# Generated from spec/genauth/authentication.yaml. Do not edit; run `npm run generate`.
"""Logins and guards for frameworks and programs."""
