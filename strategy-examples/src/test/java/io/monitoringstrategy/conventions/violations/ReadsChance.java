package io.monitoringstrategy.conventions.violations;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Draws what nobody can draw again. */
public final class ReadsChance {
  private ReadsChance() {}

  /** {@return what differs from run to run} */
  public static List<Object> draws() {
    return List.of(Math.random(), new Random(), UUID.randomUUID(), new Random(1));
  }
}
