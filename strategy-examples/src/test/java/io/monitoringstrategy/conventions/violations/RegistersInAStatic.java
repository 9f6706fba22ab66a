package io.monitoringstrategy.conventions.violations;

import java.util.ArrayList;
import java.util.List;

/** Remembers for everybody at once. */
public final class RegistersInAStatic {
  private static final ArrayList<String> SEEN = new ArrayList<>();

  private RegistersInAStatic() {}

  /** {@return all that was ever seen} */
  public static List<String> see(String name) {
    SEEN.add(name);
    return List.copyOf(SEEN);
  }
}
