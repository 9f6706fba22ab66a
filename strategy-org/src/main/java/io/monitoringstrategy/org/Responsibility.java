package io.monitoringstrategy.org;

import io.monitoringstrategy.value.ActivityId;
import io.monitoringstrategy.value.Labels;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a team answers for in monitoring: five things for each role. */
public enum Responsibility {
  /** Build and run the monitoring infrastructure. */
  BUILD_INFRASTRUCTURE(TeamRole.PLATFORM),
  /** Install, configure and upgrade tools. */
  INSTALL_TOOLS(TeamRole.PLATFORM),
  /** Manage the data pipeline. */
  MANAGE_DATA_PIPELINE(TeamRole.PLATFORM),
  /** Optimize and scale the platform. */
  SCALE_PLATFORM(TeamRole.PLATFORM),
  /** Manage security and backups. */
  SECURE_AND_BACK_UP(TeamRole.PLATFORM),
  /** Set reliability goals of services. */
  SET_RELIABILITY_GOALS(TeamRole.SRE),
  /** Define and manage SLIs, SLOs and SLAs. */
  DEFINE_SLOS(TeamRole.SRE),
  /** Respond to incidents and analyse them. */
  RESPOND_TO_INCIDENTS(TeamRole.SRE),
  /** Plan capacity and optimize performance. */
  PLAN_CAPACITY(TeamRole.SRE),
  /** Automate and develop tools. */
  AUTOMATE(TeamRole.SRE),
  /** Implement application monitoring. */
  INSTRUMENT_APPLICATIONS(TeamRole.DEVOPS),
  /** Build custom metrics and dashboards. */
  BUILD_CUSTOM_METRICS(TeamRole.DEVOPS),
  /** Monitor deployment pipelines. */
  MONITOR_DEPLOYMENTS(TeamRole.DEVOPS),
  /** Foster collaboration of development and operations. */
  FOSTER_COLLABORATION(TeamRole.DEVOPS),
  /** Carry out continuous improvement. */
  IMPROVE_CONTINUOUSLY(TeamRole.DEVOPS),
  /** Monitor and analyse security. */
  MONITOR_SECURITY(TeamRole.SECURITY),
  /** Detect threats and respond. */
  DETECT_THREATS(TeamRole.SECURITY),
  /** Monitor compliance. */
  MONITOR_COMPLIANCE(TeamRole.SECURITY),
  /** Set and enforce security policy. */
  SET_SECURITY_POLICY(TeamRole.SECURITY),
  /** Manage security incidents. */
  MANAGE_SECURITY_INCIDENTS(TeamRole.SECURITY),
  /** Define business metrics. */
  DEFINE_BUSINESS_METRICS(TeamRole.BUSINESS_ANALYSIS),
  /** Build business dashboards. */
  BUILD_BUSINESS_DASHBOARDS(TeamRole.BUSINESS_ANALYSIS),
  /** Analyse data for insight. */
  ANALYSE_DATA(TeamRole.BUSINESS_ANALYSIS),
  /** Assess business impact. */
  ASSESS_BUSINESS_IMPACT(TeamRole.BUSINESS_ANALYSIS),
  /** Support decisions. */
  SUPPORT_DECISIONS(TeamRole.BUSINESS_ANALYSIS);

  private final TeamRole role;

  Responsibility(TeamRole role) {
    this.role = role;
  }

  /** {@return the role whose it is by the notes this library started from} */
  public TeamRole role() {
    return role;
  }

  /** {@return those of a role, in order; there may be none} */
  public static List<Responsibility> of(TeamRole role) {
    return Arrays.stream(values()).filter(each -> each.role == role).toList();
  }

  /** {@return the name a RACI matrix calls it by, such as {@code define-slos}} */
  public ActivityId activity() {
    return ActivityId.of(label());
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
   * {@return the responsibility that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static Responsibility parse(String text) {
    return Labels.parse("responsibility", text, values());
  }
}
