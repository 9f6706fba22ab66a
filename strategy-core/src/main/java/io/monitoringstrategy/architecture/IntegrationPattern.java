package io.monitoringstrategy.architecture;

import io.monitoringstrategy.value.Labels;
import io.monitoringstrategy.value.LocalizedText;
import java.util.Locale;
import java.util.Optional;

/** How one component is integrated with the next. Workflow patterns sit on channels. */
public enum IntegrationPattern {
  /** Extracts, transforms and loads in batches. */
  BATCH_PIPELINE(PatternCategory.DATA),
  /** Hands each event on as it happens. */
  STREAMING(PatternCategory.DATA),
  /** Is asked, or pushed to, through an interface. */
  API(PatternCategory.DATA),
  /** Waits in a queue until a consumer takes it. */
  MESSAGE_QUEUE(PatternCategory.DATA),
  /** Is kept raw in one place, for questions nobody has yet. */
  DATA_LAKE(PatternCategory.DATA),
  /** Shows several tools in one view. */
  DASHBOARD_FEDERATION(PatternCategory.VISUALIZATION),
  /** Puts a chart into another system. */
  EMBEDDING(PatternCategory.VISUALIZATION),
  /** Is one portal over all tools. */
  SINGLE_PANE(PatternCategory.VISUALIZATION),
  /** Leads from one tool into the same moment of another. */
  CONTEXT_SWITCH(PatternCategory.VISUALIZATION),
  /** Looks and works alike in every tool. */
  CONSISTENT_UX(PatternCategory.VISUALIZATION),
  /** Decides about all alerts in one engine. */
  CENTRAL_ALERTING(PatternCategory.ALERTING),
  /** Sends each alert where its rule says. */
  ROUTING(PatternCategory.ALERTING),
  /** Makes one alert of many about the same event. */
  DEDUPLICATION(PatternCategory.ALERTING),
  /** Goes to the next person when nobody answers. */
  ESCALATION(PatternCategory.ALERTING),
  /** Brings back what responders made of an alert. */
  FEEDBACK_LOOP(PatternCategory.ALERTING),
  /** Does repeated work without people. */
  AUTOMATION(PatternCategory.WORKFLOW),
  /** Leads a workflow of many steps. */
  ORCHESTRATION(PatternCategory.WORKFLOW),
  /** Asks before it changes something. */
  APPROVAL(PatternCategory.WORKFLOW),
  /** Opens a ticket and keeps it up to date. */
  TICKETING(PatternCategory.WORKFLOW),
  /** Lets people operate from a chat. */
  CHATOPS(PatternCategory.WORKFLOW);

  private final PatternCategory category;

  IntegrationPattern(PatternCategory category) {
    this.category = category;
  }

  /** {@return what it brings together} */
  public PatternCategory category() {
    return category;
  }

  /**
   * {@return what a flow or channel must have for the pattern to do anything; absent for those that
   * merely describe}
   */
  public Optional<LocalizedText> precondition() {
    return this == API || this == CONSISTENT_UX
        ? Optional.empty()
        : Optional.of(Labels.text(
            IntegrationPattern.class, "IntegrationPattern." + name() + ".precondition"));
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
   * {@return the integration pattern that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static IntegrationPattern parse(String text) {
    return Labels.parse("integration pattern", text, values());
  }
}
