package io.monitoringstrategy.org;

import io.monitoringstrategy.value.Labels;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a monitoring organisation has to do. */
public enum MonitoringFunction {
  /** Infrastructure monitoring. */
  INFRASTRUCTURE_MONITORING(TeamRole.PLATFORM),
  /** Tool management. */
  TOOL_MANAGEMENT(TeamRole.PLATFORM),
  /** Standards and governance. */
  STANDARDS_AND_GOVERNANCE(TeamRole.PLATFORM),
  /** Service reliability. */
  SERVICE_RELIABILITY(TeamRole.SRE),
  /** Incident response. */
  INCIDENT_RESPONSE(TeamRole.SRE),
  /** Performance optimization. */
  PERFORMANCE_OPTIMIZATION(TeamRole.SRE),
  /** Application monitoring. */
  APPLICATION_MONITORING(TeamRole.DEVOPS),
  /** Service-specific dashboards. */
  SERVICE_DASHBOARDS(TeamRole.DEVOPS),
  /** Custom metrics. */
  CUSTOM_METRICS(TeamRole.DEVOPS);

  private final TeamRole role;

  MonitoringFunction(TeamRole role) {
    this.role = role;
  }

  /** {@return the role whose it is by the notes this library started from} */
  public TeamRole role() {
    return role;
  }

  /** {@return those of a role, in order; there may be none} */
  public static List<MonitoringFunction> of(TeamRole role) {
    return Arrays.stream(values()).filter(each -> each.role == role).toList();
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
   * {@return the monitoring function that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static MonitoringFunction parse(String text) {
    return Labels.parse("monitoring function", text, values());
  }
}
