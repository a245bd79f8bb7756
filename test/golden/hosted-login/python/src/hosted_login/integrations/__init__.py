# Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.
"""Logins and guards for frameworks and programs."""
