package io.monitoringstrategy.architecture;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** What a component does to the signals that flow through it; alerting branches off after the store. */
public enum PipelineStage {
  /** Emits signals. */
  SOURCE,
  /** Gathers them from the sources. */
  COLLECT,
  /** Carries them, and holds them when the next stage is slow. */
  TRANSPORT,
  /** Filters, enriches, aggregates, samples. */
  PROCESS,
  /** Keeps them. */
  STORE,
  /** Answers questions over one or several stores. */
  QUERY,
  /** Finds what nobody asked for: anomalies, trends, correlations. */
  ANALYZE,
  /** Shows them to people. */
  PRESENT,
  /** Decides by rules whether somebody must know. */
  EVALUATE,
  /** Groups, deduplicates and routes what must be known. */
  NOTIFY,
  /** Reaches a person. */
  CHANNEL;

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the pipeline stage that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static PipelineStage parse(String text) {
    return Labels.parse("pipeline stage", text, values());
  }
}
