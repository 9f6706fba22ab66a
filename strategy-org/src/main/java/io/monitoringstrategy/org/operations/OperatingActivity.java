package io.monitoringstrategy.org.operations;

import io.monitoringstrategy.org.TeamRole;
import io.monitoringstrategy.value.Labels;
import io.monitoringstrategy.value.LocalizedText;
import java.util.Locale;

/** What is done to operate monitoring, by how often it is done. */
public enum OperatingActivity {
  /** System health check; every day. */
  SYSTEM_HEALTH_CHECK(Frequency.DAILY, TeamRole.PLATFORM, true),
  /** Alert monitoring and response; every day. */
  ALERT_RESPONSE(Frequency.DAILY, TeamRole.SRE, true),
  /** Performance trend analysis; every day. */
  PERFORMANCE_TREND_ANALYSIS(Frequency.DAILY, TeamRole.SRE, true),
  /** Capacity utilisation review; every day. */
  CAPACITY_USE_REVIEW(Frequency.DAILY, TeamRole.PLATFORM, true),
  /** Daily operations report; every day. */
  DAILY_REPORT(Frequency.DAILY, TeamRole.PLATFORM, true),
  /** Weekly performance review; every week. */
  PERFORMANCE_REVIEW(Frequency.WEEKLY, TeamRole.SRE, false),
  /** Incident analysis and improvement; every week. */
  INCIDENT_ANALYSIS(Frequency.WEEKLY, TeamRole.SRE, false),
  /** Capacity plan update; every week. */
  CAPACITY_PLAN_UPDATE(Frequency.WEEKLY, TeamRole.SRE, true),
  /** Tool and process improvement; every week. */
  TOOL_AND_PROCESS_IMPROVEMENT(Frequency.WEEKLY, TeamRole.PLATFORM, false),
  /** Cross-team collaboration meeting; every week. */
  TEAM_COLLABORATION(Frequency.WEEKLY, TeamRole.DEVOPS, false),
  /** Monthly service review; every month. */
  SERVICE_REVIEW(Frequency.MONTHLY, TeamRole.SRE, false),
  /** SLA and SLO performance evaluation; every month. */
  SLO_EVALUATION(Frequency.MONTHLY, TeamRole.SRE, false),
  /** Cost analysis and optimisation; every month. */
  COST_ANALYSIS(Frequency.MONTHLY, TeamRole.BUSINESS_ANALYSIS, true),
  /** Tool upgrade planning; every month. */
  TOOL_UPGRADE_PLANNING(Frequency.MONTHLY, TeamRole.PLATFORM, false),
  /** Training and skills development; every month. */
  TRAINING(Frequency.MONTHLY, TeamRole.PLATFORM, false),
  /** Strategic review and planning; every quarter. */
  STRATEGIC_REVIEW(Frequency.QUARTERLY, TeamRole.BUSINESS_ANALYSIS, false),
  /** Tool and architecture evaluation; every quarter. */
  ARCHITECTURE_EVALUATION(Frequency.QUARTERLY, TeamRole.PLATFORM, false),
  /** Budget planning and approval; every quarter. */
  BUDGET_PLANNING(Frequency.QUARTERLY, TeamRole.BUSINESS_ANALYSIS, false),
  /** Organisation and process improvement; every quarter. */
  ORGANIZATION_IMPROVEMENT(Frequency.QUARTERLY, TeamRole.SRE, false),
  /** Benchmarking and industry trends; every quarter. */
  BENCHMARKING(Frequency.QUARTERLY, TeamRole.PLATFORM, false);

  private final Frequency frequency;
  private final TeamRole owner;
  private final boolean repetitive;

  OperatingActivity(Frequency frequency, TeamRole owner, boolean repetitive) {
    this.frequency = frequency;
    this.owner = owner;
    this.repetitive = repetitive;
  }

  /** {@return how often it is done} */
  public Frequency frequency() {
    return frequency;
  }

  /** {@return whose it is where nobody has decided otherwise; our judgement} */
  public TeamRole owner() {
    return owner;
  }

  /** {@return whether it is the same steps each time, so that a machine could do them; our judgement} */
  public boolean isRepetitive() {
    return repetitive;
  }

  /** {@return what it starts from} */
  public LocalizedText input() {
    return Labels.text(OperatingActivity.class, "OperatingActivity." + name() + ".input");
  }

  /** {@return what it brings about} */
  public LocalizedText output() {
    return Labels.text(OperatingActivity.class, "OperatingActivity." + name() + ".output");
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
   * {@return the activity that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static OperatingActivity parse(String text) {
    return Labels.parse("operating activity", text, values());
  }
}
