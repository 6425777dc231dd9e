"""Asset checks of each severity and outcome."""

import dagster as dg
from flags import fails

ERROR = dg.AssetCheckSeverity.ERROR
WARN = dg.AssetCheckSeverity.WARN


def check(
    asset: str, name: str, severity: dg.AssetCheckSeverity, fails_by_default: bool, blocking: bool = False
) -> dg.AssetChecksDefinition:
    """A check whose outcome the flags `fail-NAME` and `fix-NAME` decide."""

    @dg.asset_check(asset=dg.AssetKey(asset.split("/")), name=name, blocking=blocking, description=f"{name} of {asset}")
    def evaluated() -> dg.AssetCheckResult:
        failed = fails(name, by_default=fails_by_default)
        return dg.AssetCheckResult(
            passed=not failed,
            severity=severity,
            metadata={"bad_rows": 3 if failed else 0},
            description="3 bad rows" if failed else "no bad rows",
        )

    return evaluated


@dg.asset_check(
    asset=dg.AssetKey(["staging", "products"]),
    name="prices_known",
    description="Raises by default; fix-prices_known mends it.",
)
def prices_known() -> dg.AssetCheckResult:
    if fails("prices_known", by_default=True):
        raise LookupError("the price list is gone")
    return dg.AssetCheckResult(passed=True)


CHECKS = [
    check("staging/orders", "not_empty", ERROR, False),
    check("staging/orders", "ids_unique", ERROR, False),
    check("staging/customers", "emails_valid", WARN, True),
    check("marts/revenue", "revenue_positive", ERROR, True),
    check("staging/payments", "amounts_reconcile", ERROR, False, blocking=True),
    check("marts/customer_ltv", "ltv_in_range", ERROR, False),
    prices_known,
]
