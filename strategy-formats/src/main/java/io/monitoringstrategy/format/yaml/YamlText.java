package io.monitoringstrategy.format.yaml;

import io.monitoringstrategy.value.InvalidValueException;
import java.util.Optional;
import java.util.function.Function;

/** A single text, number or word of a file, or the nothing after {@code key:}. */
public final class YamlText extends YamlNode {
  private final String value;
  private final boolean nothing;

  YamlText(
      YamlProblems problems, int line, int column, int endColumn, String value, boolean nothing) {
    super(problems, line, column, endColumn);
    this.value = value;
    this.nothing = nothing;
  }

  /** {@return the text as written, without quotes; empty for nothing} */
  public String value() {
    return nothing ? "" : value;
  }

  /** {@return whether it is {@code null}, {@code ~} or nothing at all, without quotes} */
  public boolean isNothing() {
    return nothing;
  }

  @Override
  public String kind() {
    return nothing ? "nothing" : "text";
  }

  /**
   * {@return what the function makes of the text, or empty, with a problem noted, if it refuses it}
   *
   * @param name what the value is called in that problem
   * @param parse throws {@link InvalidValueException} for a text it cannot take
   */
  public <T> Optional<T> parse(String name, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(value()));
    } catch (InvalidValueException e) {
      reject(name + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value();
  }
}
