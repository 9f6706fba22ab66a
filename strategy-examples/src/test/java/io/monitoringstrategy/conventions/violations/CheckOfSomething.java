package io.monitoringstrategy.conventions.violations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A test that the build would never run. */
public final class CheckOfSomething {
  @Test
  void oneIsOne() {
    assertThat(Integer.valueOf("1")).isEqualTo(1);
  }
}
