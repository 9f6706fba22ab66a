package io.monitoringstrategy.format.strategy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema of the strategy file (draft 7), by which editors complete and check it while it is
 * written.
 *
 * <p>What it lets pass is not yet a strategy: ids are resolved, dates are read and rules are checked by
 * {@link StrategyFiles} and the checks.
 */
public final class StrategySchema {
  private static final String RESOURCE = "strategy.schema.json";

  private StrategySchema() {}

  /** {@return the schema as text} */
  public static String json() {
    try (InputStream schema = StrategySchema.class.getResourceAsStream(RESOURCE)) {
      if (schema == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the module");
      }
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
