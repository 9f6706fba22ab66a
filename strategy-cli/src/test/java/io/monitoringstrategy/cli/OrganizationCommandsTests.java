package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The clock of {@link Run} stands at Monday, 2 November 2026. */
class OrganizationCommandsTests {
  private static final String STRATEGY = """
      apiVersion: monitoringstrategy.io/v1
      kind: MonitoringStrategy
      metadata: {name: checkout}
      organization:
        model: centralized
        facts: {teams: 3, services: 8, skills: low, regulated: true, autonomy: low}
        teams:
          - {id: platform, role: platform, people: 7}
          - id: sre
            role: sre
            people: 4
            on-call:
              hours: 24x7
              rotation:
                start: 2026-11-02
                turn-days: 7
                sites: [{name: seoul, zone: Asia/Seoul, handovers: ["09:00"], people: [kim, lee, choi, park]}]
        operations:
          - {id: service-review, title: Service review, cadence: monthly, day: first tuesday,
             at: "10:00", zone: Asia/Seoul, length: 90m, owner: sre, with: {platform: 2},
             last-held: 2026-09-01}
          - {id: health-check, cadence: daily, day: workdays, at: "09:00", zone: Asia/Seoul,
             length: 15m, owner: platform, repetitive: true, error-cost: 4}
        skills:
          - {person-role: operator, becomes: platform-engineer, needs: [linux, kubernetes], has: [linux]}
        people:
          - {id: kim, team: sre, role: operator, has: [coding, kubernetes]}
          - {id: lee, team: sre, role: operator}
        wanted-roles: {platform-engineer: 2}
        training-days: 70
      """;

  @TempDir
  Path folder;

  @Nested
  class OrganizationCommandTests {

    @Test
    void showsTheChartWhatItLacksAndTheAdvice() {
      Run run = Run.withInput(STRATEGY, "organization", "-");

      assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
      assertThat(run.out())
          .startsWith("model: Centralized\n")
          .contains("functions without a team: Application monitoring, Service-specific dashboards")
          .contains("advice: Centralized ")
          .contains("it would be ");
    }

    @Test
    void writesJson() {
      JsonNode json =
          Run.withInput(STRATEGY, "organization", "-", "--format", "json").json();

      assertThat(json.path("model").asString()).isEqualTo("centralized");
      assertThat(json.path("functionsWithoutTeam").size()).isEqualTo(3);
      assertThat(json.path("functions").path("incident-response").get(0).asString())
          .isEqualTo("sre");
      assertThat(json.path("advice").path("ranking").get(0).path("option").asString())
          .isEqualTo("centralized");
    }

    @Test
    void saysSoWhereThereIsNothingToShow() {
      Run run = Run.withInput(
          STRATEGY.substring(0, STRATEGY.indexOf("organization:")), "organization", "-");

      assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(run.err()).contains("has no organization");
    }

    @Test
    void speaksKorean() {
      assertThat(Run.withInput(STRATEGY, "organization", "-", "--lang", "ko").out())
          .contains("중앙집중형", "담당 팀이 없는 기능");
    }
  }

  @Nested
  class OperationsCommandTests {

    @Test
    void showsRulesHoursDatesAndWhatWasLeftOut() {
      Run run = Run.withInput(STRATEGY, "operations", "-");

      assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
      assertThat(run.out())
          .contains("FREQ=MONTHLY;BYDAY=1TU")
          .contains("2026-11-03 10:00 Asia/Seoul  Service review")
          .contains("2026-10-06  service-review  Overdue");
    }

    @Test
    void movesMeetingsFromHolidaysAsAsked() {
      assertThat(Run.withInput(STRATEGY, "operations", "-", "--holidays", "2026-11-03")
              .out())
          .contains("2026-11-04 10:00 Asia/Seoul  Service review  moved from 2026-11-03");
      assertThat(Run.withInput(
                  STRATEGY, "operations", "-", "--holidays", "2026-11-03", "--on-holiday", "cancel")
              .out())
          .doesNotContain("2026-11-03 10:00")
          .doesNotContain("2026-11-04 10:00");
    }

    @Test
    void countsTheHoursOfEveryTeam() {
      JsonNode json =
          Run.withInput(STRATEGY, "operations", "-", "--format", "json").json();

      // 12 times a year 90 minutes, of one person of sre; and of two of platform, with 15 minutes a
      // workday
      assertThat(json.path("hoursPerMonth").path("sre").asDouble()).isEqualTo(1.5);
      assertThat(json.path("hoursPerMonth").path("platform").asDouble()).isBetween(8.3, 8.5);
      assertThat(json.path("declared").asBoolean()).isTrue();
    }

    @Test
    void writesACalendar() throws IOException {
      Path file = folder.resolve("operations.ics");

      Run run = Run.withInput(STRATEGY, "operations", "-", "--calendar", file.toString());

      assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
      assertThat(Files.readString(file))
          .startsWith("BEGIN:VCALENDAR\r\n")
          .contains("UID:service-review-2026-11-03@checkout\r\n")
          .contains("DTSTART:20261103T010000Z\r\n")
          .contains("DTEND:20261103T023000Z\r\n")
          .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void leavesAFileAloneThatIsNoCalendar() throws IOException {
      Path file = Files.writeString(folder.resolve("strategy.yaml"), STRATEGY);

      Run run = Run.withInput(STRATEGY, "operations", "-", "--calendar", file.toString());

      assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(run.err()).contains("is no calendar and is left alone");
      assertThat(Files.readString(file)).isEqualTo(STRATEGY);
    }

    @Test
    void showsTheUsualTwentyWhereNoneIsDeclared() {
      String none = STRATEGY.substring(0, STRATEGY.indexOf("organization:"));

      assertThat(Run.withInput(none, "operations", "-").out())
          .contains("the strategy declares no operations; these are the usual ones");
      assertThat(Run.withInput(none, "operations", "-", "--format", "json")
              .json()
              .path("operations")
              .size())
          .isEqualTo(20);
    }

    @Test
    void refusesADayThatIsNone() {
      Run run = Run.withInput(STRATEGY, "operations", "-", "--holidays", "christmas");

      assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(run.err()).contains("christmas");
    }
  }

  @Nested
  class OnCallCommandTests {

    @Test
    void showsWhoIsOnCallAndHowManyAreNeeded() {
      Run run = Run.withInput(STRATEGY, "oncall", "-");

      assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
      assertThat(run.out().lines().toList().get(1)).matches("sre +24x7 +1 +4 +8 +-");
      assertThat(run.out()).contains("kim", "2026-11-09T00:00:00Z");
    }

    @Test
    void holdsLogsAgainstWhatAPersonCanBear() throws IOException {
      Path alerts = Files.writeString(folder.resolve("alerts.csv"), """
          rule,firedAt,resolvedAt,acknowledgedAt,outcome,incident
          a,2026-11-02T01:00:00Z,2026-11-02T02:00:00Z,2026-11-02T01:10:00Z,true-positive,
          b,2026-11-02T03:00:00Z,2026-11-02T04:00:00Z,,true-positive,
          c,2026-11-02T05:00:00Z,2026-11-02T06:00:00Z,,true-positive,
          d,2026-11-02T06:00:00Z,2026-11-02T07:00:00Z,,true-positive,
          e,2026-11-02T07:00:00Z,2026-11-02T08:00:00Z,,true-positive,I-1
          f,2026-11-10T07:00:00Z,2026-11-10T08:00:00Z,,true-positive,
          """);
      Path incidents = Files.writeString(folder.resolve("incidents.csv"), """
          id,service,severity,startedAt,detectedAt,acknowledgedAt,mitigatedAt,resolvedAt
          I-1,checkout,major,2026-11-02T06:30:00Z,2026-11-02T07:00:00Z,,,2026-11-02T09:00:00Z
          """);

      JsonNode load = Run.withInput(
              STRATEGY,
              "oncall",
              "-",
              "--alerts",
              alerts.toString(),
              "--incidents",
              incidents.toString(),
              "--from",
              "2026-11-02",
              "--to",
              "2026-11-16",
              "--format",
              "json")
          .json()
          .path("load");

      assertThat(load.path("pages").asInt()).isEqualTo(6);
      assertThat(load.path("overloaded").size()).isEqualTo(1);
      assertThat(load.path("overloaded").get(0).path("pages").asInt()).isEqualTo(5);
      assertThat(load.path("overloaded").get(0).path("limit").asInt()).isEqualTo(4);
      assertThat(load.path("people").path("kim").path("pages").asInt()).isEqualTo(5);
      // 50 minutes from the acknowledgement, three hours, and two of the incident
      assertThat(load.path("people").path("kim").path("handlingSeconds").asInt())
          .isEqualTo((50 + 180 + 120) * 60);
      assertThat(load.path("people").path("lee").path("pages").asInt()).isEqualTo(1);
      // (5 + 1)^2 / (4 * (25 + 1))
      assertThat(load.path("fairnessOfPages").asDouble()).isEqualTo(36.0 / 104);
    }

    @Test
    void needsARotationForALog() {
      String bare = STRATEGY.replaceAll("(?s)rotation:.*?\\]\\}\\]\n", "sites: 1\n");

      Run run = Run.withInput(bare, "oncall", "-", "--alerts", "none.csv");

      assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(run.err()).contains("add 'rotation:' under 'on-call:'");
    }

    @Test
    void saysSoWhereNobodyIsOnCall() {
      Run run =
          Run.withInput(STRATEGY.substring(0, STRATEGY.indexOf("organization:")), "oncall", "-");

      assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(run.err()).contains("has nobody on call");
    }
  }

  @Nested
  class SkillsCommandTests {

    @Test
    void showsGapsThePlanAndWhatToAutomate() {
      Run run = Run.withInput(STRATEGY, "skills", "-");

      assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
      assertThat(run.out())
          .contains("Operator -> Platform engineer")
          .contains("plan: 15 of 70 days of training")
          .contains("  kim -> Platform engineer: Infrastructure as code, days: 15")
          .contains("  to hire: 1 Platform engineer")
          .contains("team/sre")
          .contains("AI and machine learning");
    }

    @Test
    void spendsAnotherBudget() {
      JsonNode plan = Run.withInput(STRATEGY, "skills", "-", "--budget", "80", "--format", "json")
          .json()
          .path("plan");

      // kim 15, lee 30 + 20 + 15
      assertThat(plan.path("days").asInt()).isEqualTo(80);
      assertThat(plan.path("trainings").size()).isEqualTo(2);
      assertThat(plan.path("unfilled").isEmpty()).isTrue();
    }

    @Test
    void ranksWhatToAutomate() {
      JsonNode first = Run.withInput(STRATEGY, "skills", "-", "--format", "json")
          .json()
          .path("automation")
          .get(0);

      assertThat(first.path("operation").asString()).isEqualTo("health-check");
      // 260.9 workdays, a quarter of an hour, at 4
      assertThat(first.path("score").asDouble()).isBetween(260.0, 262.0);
    }

    @Test
    void refusesARoleThatNobodyHasDescribed() {
      Run run = Run.withInput(
          STRATEGY.replace("{platform-engineer: 2}", "{astronaut: 1}"), "skills", "-");

      assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(run.err()).contains("role/astronaut is unknown");
    }

    @Test
    void speaksKorean() {
      assertThat(Run.withInput(STRATEGY, "skills", "-", "--lang", "ko").out())
          .contains("플랫폼 엔지니어", "자동화 확대");
    }
  }
}
