package io.monitoringstrategy.tool.selection;

import io.monitoringstrategy.value.Labels;
import io.monitoringstrategy.value.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The gates of a tool selection, in the order in which they are passed. */
public enum SelectionGate {
  /** What the tool must do is written down. */
  REQUIREMENTS,
  /** Who offers that is known. */
  MARKET_SURVEY,
  /** The candidates are scored by the criteria. */
  TOOL_EVALUATION,
  /** The best candidates have shown it on one's own systems. */
  PROOF_OF_CONCEPT,
  /** What it costs and brings is known. */
  COST_BENEFIT,
  /** How it fits what is there is known. */
  INTEGRATION_ASSESSMENT,
  /** It is decided, and the decision is written down. */
  FINAL;

  private static final int ACTIVITIES = 5;

  /** {@return what is done before the gate} */
  public List<LocalizedText> activities() {
    return IntStream.rangeClosed(1, ACTIVITIES)
        .mapToObj(i -> text(".activity." + i))
        .toList();
  }

  /** {@return how to tell that the gate is passed} */
  public LocalizedText exitCriterion() {
    return text(".exit");
  }

  /** {@return the gates that come before it, in order} */
  public List<SelectionGate> before() {
    return Stream.of(values()).filter(gate -> gate.compareTo(this) < 0).toList();
  }

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the selection gate that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static SelectionGate parse(String text) {
    return Labels.parse("selection gate", text, values());
  }

  private LocalizedText text(String suffix) {
    return Labels.text(SelectionGate.class, "SelectionGate." + name() + suffix);
  }
}
