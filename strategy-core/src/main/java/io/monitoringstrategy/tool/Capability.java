package io.monitoringstrategy.tool;

import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.value.Problems;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing a tool can do: a stage of the pipeline for one signal, {@code store/metrics}, or an
 * alerting stage, {@code notify}, which takes alerts whatever signal they came from.
 *
 * @param stage the stage
 * @param signal the signal; empty for {@code notify} and {@code channel}, which have none
 */
public record Capability(PipelineStage stage, Optional<SignalType> signal)
    implements Comparable<Capability> {
  private static final Comparator<Capability> BY_SIGNAL_THEN_STAGE = Comparator.comparing(
          (Capability capability) -> capability.signal().isEmpty())
      .thenComparing(capability -> capability.signal().orElse(SignalType.METRICS))
      .thenComparing(Capability::stage);

  /**
   * Checks that the stage has a signal where it needs one.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if a signal is missing or too much
   */
  public Capability {
    boolean takesAlerts = takesAlerts(stage);
    Problems.of("capability '" + written(stage, signal) + "'")
        .rejectIf(
            takesAlerts && signal.isPresent(),
            stage.label() + " takes alerts of any signal: write '" + stage.label() + "'")
        .rejectIf(
            !takesAlerts && signal.isEmpty(),
            stage.label() + " needs a signal: write it like '" + stage.label() + "/metrics'")
        .throwIfAny();
  }

  /** {@return what a stage does with a signal} */
  public static Capability of(PipelineStage stage, SignalType signal) {
    return new Capability(stage, Optional.of(signal));
  }

  /**
   * {@return what a stage does with alerts}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException unless it is {@link
   *     PipelineStage#NOTIFY} or {@link PipelineStage#CHANNEL}
   */
  public static Capability of(PipelineStage stage) {
    return new Capability(stage, Optional.empty());
  }

  /**
   * {@return the capability that is written so, such as {@code store/metrics} or {@code notify}}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for a word that is no stage or signal
   */
  public static Capability parse(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? of(PipelineStage.parse(text))
        : of(
            PipelineStage.parse(text.substring(0, slash)),
            SignalType.parse(text.substring(slash + 1)));
  }

  /** {@return the name for people: {@code Storage of metrics}, {@code 메트릭 저장}} */
  public String title(Locale locale) {
    return signal
        .map(of -> locale.getLanguage().equals(Locale.KOREAN.getLanguage())
            ? of.title(locale) + " " + stage.title(locale)
            : stage.title(locale) + " of " + of.label())
        .orElseGet(() -> stage.title(locale));
  }

  /** Orders by signal, then by stage; alerting comes last. */
  @Override
  public int compareTo(Capability other) {
    return BY_SIGNAL_THEN_STAGE.compare(this, other);
  }

  /** {@return {@code store/metrics} or {@code notify}} */
  @Override
  public String toString() {
    return written(stage, signal);
  }

  static boolean takesAlerts(PipelineStage stage) {
    return stage == PipelineStage.NOTIFY || stage == PipelineStage.CHANNEL;
  }

  private static String written(PipelineStage stage, Optional<SignalType> signal) {
    return stage.label() + signal.map(of -> "/" + of.label()).orElse("");
  }
}
