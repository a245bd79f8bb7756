# Generated from spec/fief/admin.yaml, spec/fief/tenant.yaml. Do not edit; run `countersign generate`.
"""Types that several groups of calls share."""
