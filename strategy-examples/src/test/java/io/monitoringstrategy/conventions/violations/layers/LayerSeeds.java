package io.monitoringstrategy.conventions.violations.layers;

/** Lies beside the layers and in none of them, where a root holds no type. */
public final class LayerSeeds {
  private LayerSeeds() {}
}
