"""What the installed Dagster offers, so that one project loads on old and new releases."""

import inspect
from collections.abc import Callable
from typing import Any

import dagster as dg


def accepts(function: Callable[..., Any], name: str) -> bool:
    """Whether `function` takes an argument of that name."""
    return name in inspect.signature(function).parameters


#: `FreshnessPolicy.time_window` and its kin; before them the name meant today's `LegacyFreshnessPolicy`.
HAS_FRESHNESS_WINDOWS = hasattr(dg.FreshnessPolicy, "time_window")

#: Pools replaced the tag `dagster/concurrency_key`.
HAS_POOLS = accepts(dg.op, "pool")


def freshness_window(fail_minutes: int, warn_minutes: int) -> dict[str, Any]:
    """Arguments of `@asset` for a freshness policy on the last materialization; none where there are no such policies."""
    if not HAS_FRESHNESS_WINDOWS:
        return {}
    from datetime import timedelta

    policy = dg.FreshnessPolicy.time_window(
        fail_window=timedelta(minutes=fail_minutes), warn_window=timedelta(minutes=warn_minutes)
    )
    return {"freshness_policy": policy}


def legacy_freshness(maximum_lag_minutes: int) -> dict[str, Any]:
    """Arguments of `@asset` for a freshness policy of the first kind (a maximum lag), under the name it has here."""
    if hasattr(dg, "LegacyFreshnessPolicy"):
        return {"legacy_freshness_policy": dg.LegacyFreshnessPolicy(maximum_lag_minutes=maximum_lag_minutes)}
    return {"freshness_policy": dg.FreshnessPolicy(maximum_lag_minutes=maximum_lag_minutes)}


def in_pool(pool: str) -> dict[str, Any]:
    """Arguments of `@op` that put it into a concurrency pool."""
    return {"pool": pool} if HAS_POOLS else {"tags": {"dagster/concurrency_key": pool}}
