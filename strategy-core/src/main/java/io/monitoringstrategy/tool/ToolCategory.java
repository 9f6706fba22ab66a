package io.monitoringstrategy.tool;

import static io.monitoringstrategy.architecture.PipelineStage.CHANNEL;
import static io.monitoringstrategy.architecture.PipelineStage.NOTIFY;
import static io.monitoringstrategy.architecture.PipelineStage.PRESENT;
import static io.monitoringstrategy.architecture.PipelineStage.STORE;
import static io.monitoringstrategy.architecture.PipelineStage.TRANSPORT;

import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.value.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a tool is mainly bought for.
 *
 * <p>A category is filled by a tool that does its {@linkplain #duty() duty}, whatever the tool is
 * filed under: one that stores metrics and logs fills two of them, and a log shipper alone does not
 * fill {@link #LOGS}, because nobody can look up a log tomorrow.
 */
public enum ToolCategory {
  /** Numbers over time: store metrics. */
  METRICS(STORE, Optional.of(SignalType.METRICS), true),
  /** Lines of programs: store logs. */
  LOGS(STORE, Optional.of(SignalType.LOGS), true),
  /** Ways of requests: store traces. */
  TRACING(STORE, Optional.of(SignalType.TRACES), true),
  /** Dashboards: present metrics. */
  VISUALIZATION(PRESENT, Optional.of(SignalType.METRICS), true),
  /** Alerts and incidents: notify. */
  ALERTING(NOTIFY, Optional.empty(), true),
  /** Queues between the stages: transport events. */
  MESSAGING(TRANSPORT, Optional.of(SignalType.EVENTS), false),
  /** Where people talk: a channel for alerts. */
  CHAT(CHANNEL, Optional.empty(), false),
  /** How applications behave from the inside: present traces. */
  APM(PRESENT, Optional.of(SignalType.TRACES), false);

  private final PipelineStage stage;
  private final Optional<SignalType> signal;
  private final boolean needed;

  ToolCategory(PipelineStage stage, Optional<SignalType> signal, boolean needed) {
    this.stage = stage;
    this.signal = signal;
    this.needed = needed;
  }

  /** {@return what a tool must be able to do to fill the category} */
  public Capability duty() {
    return new Capability(stage, signal);
  }

  /** {@return the categories that every monitoring stack needs; the others are optional} */
  public static List<ToolCategory> needed() {
    return Stream.of(values()).filter(category -> category.needed).toList();
  }

  /**
   * {@return whether the tool does the duty of the category; where nobody knows what the tool can
   * do, whether it is filed under it}
   */
  public boolean isFilledBy(Tool tool) {
    return tool.capabilities().isKnown() ? tool.can(duty()) : tool.category() == this;
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
   * {@return the tool category that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static ToolCategory parse(String text) {
    return Labels.parse("tool category", text, values());
  }
}
