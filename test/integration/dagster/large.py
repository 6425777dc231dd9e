"""The code location `large`: 2,000 assets in 20 layers of 100, each but the first layer's fed by two assets of the layer above.

`LARGE_LAYERS` in the environment makes it more or fewer layers.
"""

import os

import dagster as dg

LAYERS = int(os.environ.get("LARGE_LAYERS", "20"))
PER_LAYER = 100
KINDS = ["snowflake", "dbt", "python", "s3"]
DOMAINS = ["sales", "finance", "people", "stock", "web"]


def key(layer: int, number: int) -> dg.AssetKey:
    """`large/layer_00/asset_000` to `large/layer_19/asset_099`."""
    return dg.AssetKey(["large", f"layer_{layer:02d}", f"asset_{number:03d}"])


def spec(layer: int, number: int) -> dg.AssetSpec:
    """One asset: its neighbours, kind, owner and tags all follow from its place."""
    above = [] if layer == 0 else [key(layer - 1, number), key(layer - 1, (number + 1) % PER_LAYER)]
    return dg.AssetSpec(
        key(layer, number),
        deps=above,
        group_name=f"layer_{layer:02d}",
        kinds={KINDS[number % len(KINDS)]},
        owners=[f"team:{DOMAINS[number % len(DOMAINS)]}"],
        tags={"domain": DOMAINS[number % len(DOMAINS)], "tier": str(layer // 5)},
        description=f"Asset {number} of layer {layer}",
    )


def layer_assets(layer: int) -> dg.AssetsDefinition:
    """The assets of a layer, any of which can be materialized alone."""

    @dg.multi_asset(
        name=f"layer_{layer:02d}", specs=[spec(layer, number) for number in range(PER_LAYER)], can_subset=True
    )
    def build(context: dg.AssetExecutionContext):
        for selected in sorted(context.selected_asset_keys):
            yield dg.MaterializeResult(asset_key=selected)

    return build


defs = dg.Definitions(assets=[layer_assets(layer) for layer in range(LAYERS)], executor=dg.in_process_executor)
