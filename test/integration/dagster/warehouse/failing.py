"""Marts that fail by default, each in its own way."""

import dagster as dg
from flags import fails

from warehouse.resources import Crm


def load_model() -> None:
    """Raises the root error of marts/churn, two causes deep."""
    try:
        try:
            int("not-a-number")
        except ValueError as error:
            raise KeyError("churn_rate") from error
    except KeyError as error:
        raise RuntimeError("the churn model could not be loaded") from error


@dg.asset(
    key_prefix="marts",
    group_name="marts",
    deps=[dg.AssetKey(["staging", "customers"])],
    owners=["team:science"],
    kinds={"python"},
)
def churn() -> dg.MaterializeResult:
    """Fails by default, with the real cause at the bottom of a chain of errors. `fix-marts__churn` mends it."""
    if fails("marts/churn", by_default=True):
        load_model()
    return dg.MaterializeResult(metadata={"rate": 0.1})


@dg.asset(key_prefix="marts", group_name="marts", deps=[dg.AssetKey(["marts", "revenue"])])
def forecast() -> dg.MaterializeResult:
    """Fails by default, on purpose (`Failure`) and with metadata. `fix-marts__forecast` mends it."""
    if fails("marts/forecast", by_default=True):
        raise dg.Failure(
            "not enough history",
            metadata={"days": 3, "needed": 28, "runbook": dg.MetadataValue.url("https://docs.example.com/forecast")},
        )
    return dg.MaterializeResult()


@dg.asset(key_prefix="marts", group_name="marts")
def verbose_failure() -> dg.MaterializeResult:
    """Fails by default with a message of more than 12,000 characters, its point at the very end."""
    if fails("marts/verbose_failure", by_default=True):
        raise ValueError("padding " * 1500 + "column amount is missing")
    return dg.MaterializeResult()


@dg.asset(key_prefix="marts", group_name="marts", kinds={"python"})
def crm_contacts(crm: Crm) -> dg.MaterializeResult:
    """Needs the resource `crm`, whose environment variable CRM_TOKEN is set nowhere."""
    return dg.MaterializeResult()


FAILING_ASSETS = [churn, forecast, verbose_failure, crm_contacts]
