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
          .startsWith("model: Centralized\n  - A team of its own for monitoring\n")
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
    void aDeclaredModelShowsItsReasonAndItsTraitsBesideTheAdvisedOne() {
      String hybrid = STRATEGY.replace(
          "model: centralized", "model: hybrid\n  model-reason: Payments keeps its own alerts");

      assertThat(Run.withInput(hybrid, "organization", "-").out())
          .startsWith("model: Hybrid, because: Payments keeps its own alerts\n  - ")
          .contains("\nCentralized:\n  - A team of its own for monitoring\n");
      assertThat(Run.withInput(hybrid, "organization", "-", "--lang", "ko").out())
          .startsWith("조직 모델: 하이브리드, 이유: Payments keeps its own alerts\n");
    }

    @Test
    void withoutFactsItSaysWhichToAdd() {
      Run run = Run.withInput(STRATEGY.replaceAll("  facts: .*\n", ""), "organization", "-");

      assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
      assertThat(run.out()).contains("no advice: add 'facts: {teams: 5");
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
          .contains("2026-10-06  Service review  Overdue");
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
      JsonNode operations =
          Run.withInput(none, "operations", "-", "--format", "json").json().path("operations");
      assertThat(operations.size()).isEqualTo(20);
      assertThat(operations).allSatisfy(each -> {
        assertThat(each.path("owner").asString()).isNotEmpty();
        assertThat(each.path("lengthSeconds").asInt()).isPositive();
        assertThat(each.path("people").size()).isPositive();
        assertThat(each.path("inputs").size()).isPositive();
        assertThat(each.path("outputs").size()).isPositive();
        assertThat(each.path("reviews").size()).isPositive();
      });
    }

    @Test
    void theUsualOnesGoToTheTeamsThatThereAreAndTheClockAskedFor() {
      String none = STRATEGY.substring(0, STRATEGY.indexOf("organization:"))
          + "organization: {teams: [{id: reliability, role: sre}]}\n";

      JsonNode json = Run.withInput(
              none, "operations", "-", "--zone", "Asia/Seoul", "--format", "json")
          .json();

      assertThat(json.path("hoursPerMonth").has("reliability")).isTrue();
      assertThat(json.path("hoursPerMonth").has("sre")).isFalse();
      assertThat(json.path("hoursPerMonth").has("platform")).isTrue();
      assertThat(json.path("operations").get(0).path("zone").asString()).isEqualTo("Asia/Seoul");
    }

    @Test
    void whatTakesPlaceEachDayIsListedOnce() {
      Run run = Run.withInput(STRATEGY, "operations", "-");

      // 23 workdays from 2 November to 2 December, the 2 November being today
      assertThat(run.out().lines().filter(line -> line.endsWith("more in this time")))
          .containsExactly("2026-11-02 09:00 Asia/Seoul  health-check    and 22 more in this time");
      assertThat(run.out()).doesNotContain("2026-11-04 09:00");
      assertThat(Run.withInput(STRATEGY, "operations", "-", "--format", "json")
              .json()
              .path("meetings")
              .size())
          .isEqualTo(23 + 2);
    }

    @Test
    void reviewsAreCountedAndThoseNotHeldAreListedTheLatestFirst() {
      String daily = STRATEGY.replace("error-cost: 4}", "error-cost: 4, last-held: 2026-09-01}");

      Run run = Run.withInput(daily, "operations", "-");

      // 1 September to 2 November 2026 are 45 workdays: the first held, today due
      assertThat(run.out().lines().filter(line -> line.matches("health-check( +\\d+)+")))
          .containsExactly("health-check    1     0          0        43      0        1");
      assertThat(run.out()).contains("and 25 earlier ones: --format json has them all");
    }

    @Test
    void aMeetingInAGapOfTheClockAndADayThatMonthsLackAreSaid() {
      String odd = STRATEGY.replace(
          "operations:\n",
          "operations:\n"
              + "    - {id: month-end, cadence: monthly, day: 31, at: '02:30', zone: Europe/Berlin,"
              + " length: 1h}\n"
              + "    - {id: early, cadence: weekly, day: sunday, at: '02:30', zone: Europe/Berlin,"
              + " length: 1h}\n");

      Run run = Run.withInput(odd, "operations", "-", "--now", "2027-03-25T00:00:00Z");

      assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
      assertThat(run.out())
          .containsPattern(
              "month-end .* 7 +FREQ=MONTHLY;BYMONTHDAY=31 +Not every month has this day")
          .contains(
              "2027-03-28 03:30 Europe/Berlin  early           the clock leaps over its hour");
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
      assertThat(run.out())
          .contains("kim   seoul  2026-11-02 09:00 Asia/Seoul  2026-11-09 09:00 Asia/Seoul")
          .contains("sre is 4 people short: ");
      assertThat(Run.withInput(STRATEGY.replace("park]", "park, an, bae, cha]"), "oncall", "-")
              .out())
          .contains("sre is 1 person short: ");
      assertThat(Run.withInput(STRATEGY.replace("park]", "park, an, bae, cha, do]"), "oncall", "-")
              .out())
          .doesNotContain("short");
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
              "--now",
              "2026-12-01T00:00:00Z",
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
    void saysWhatTheBookSaysOfTheLoadOfEachPerson() throws IOException {
      Path alerts = Files.writeString(folder.resolve("alerts.csv"), """
          rule,firedAt,resolvedAt,acknowledgedAt,outcome,incident
          a,2026-11-02T01:00:00Z,2026-11-02T02:30:00Z,,true-positive,
          b,2026-11-16T01:00:00Z,,,unknown,
          """);

      Run run = Run.withInput(
          STRATEGY,
          "oncall",
          "-",
          "--alerts",
          alerts.toString(),
          "--now",
          "2026-12-01T00:00:00Z",
          "--from",
          "2026-11-02",
          "--to",
          "2026-11-16",
          "--zone",
          "Asia/Seoul");
      Run korean = Run.withInput(
          STRATEGY,
          "oncall",
          "-",
          "--alerts",
          alerts.toString(),
          "--lang",
          "ko",
          "--now",
          "2026-12-01T00:00:00Z",
          "--from",
          "2026-11-02",
          "--to",
          "2026-11-16");

      assertThat(run.out())
          .contains("1 page, 0 of 15 shifts with more than they bear; 1 outside the time")
          .contains("more than 25 % of the time on call: kim, lee")
          .contains("never on call in this time: choi")
          .contains("fairness of pages: 25 %")
          .containsPattern("kim +7 d +50.0 % +1 +1 h 30 min");
      assertThat(korean.out()).contains("온콜 25 % 초과: kim, lee", "1시간 30분");
    }

    @Test
    void readsTheExportOfAToolByItsName() throws IOException {
      Path export = Files.writeString(folder.resolve("incident.csv"), """
          number,priority,opened_at,resolved_at
          INC1,1 - Critical,2026-11-02 01:00:00,
          INC1,1 - Critical,2026-11-02 01:00:00,2026-11-02 03:00:00
          """);

      JsonNode load = Run.withInput(
              STRATEGY,
              "oncall",
              "-",
              "--incidents",
              export.toString(),
              "--mapping",
              "servicenow",
              "--now",
              "2026-12-01T00:00:00Z",
              "--format",
              "json")
          .json()
          .path("load");

      assertThat(load.path("people").path("kim").path("pages").asInt()).isEqualTo(1);
      assertThat(load.path("people").path("kim").path("handlingSeconds").asInt())
          .isEqualTo(7200);
    }

    @Test
    void twoSitesHandOverByTheirOwnClocksAndALongListIsCut() {
      String sun = STRATEGY.replaceAll("sites: \\[\\{name: seoul.*", """
          sites:
                    - {name: seoul, zone: Asia/Seoul, handovers: ["09:00"], people: [kim, lee]}
                    - {name: berlin, zone: Europe/Berlin, handovers: ["09:00"], people: [braun, vogt]}
          """.stripTrailing());

      Run run = Run.withInput(sun, "oncall", "-", "--now", "2027-03-27T00:00:00Z");

      // the clock of Berlin leaps on 28 March
      assertThat(run.out())
          .contains("seoul   2027-03-27 09:00 Asia/Seoul     2027-03-27 17:00 Asia/Seoul")
          .contains("seoul   2027-03-28 09:00 Asia/Seoul     2027-03-28 16:00 Asia/Seoul")
          .contains("berlin  2027-03-28 09:00 Europe/Berlin  2027-03-29 02:00 Europe/Berlin")
          .contains("and 42 more in four weeks: --format json has them all");
    }

    @Test
    void aTeamWithoutRotationAndATeamOfNobodyAreRefused() {
      Run unknown = Run.withInput(STRATEGY, "oncall", "-", "--alerts", "none.csv", "--team", "srr");
      Run nobody = Run.withInput(STRATEGY.replace("[kim, lee, choi, park]", "[]"), "oncall", "-");

      assertThat(unknown.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(unknown.err()).contains("has no rotation of team 'srr' (did you mean 'sre'?)");
      assertThat(nobody.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(nobody.err())
          .contains("standard input:17:", "has nobody: an empty team cannot be on call");
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
    void saysWhatOnePlaceMoreTakes() {
      // kim learns infrastructure as code, 15 days; lee coding, Kubernetes and that too, 30 + 20 +
      // 15
      assertThat(Run.withInput(STRATEGY, "skills", "-").out())
          .contains("  one place more takes 80 days of training in all\n");
      assertThat(Run.withInput(STRATEGY, "skills", "-", "--budget", "80").out())
          .doesNotContain("one place more");
      assertThat(Run.withInput(STRATEGY, "skills", "-", "--format", "json")
              .json()
              .path("plan")
              .path("nextBudgetDays")
              .asInt())
          .isEqualTo(80);
    }

    @Test
    void aSkillWithOtherDaysKeepsItsName() {
      String other = STRATEGY.replace(
          "training-days: 70", "training-days: 70\n  skill-days: {kubernetes: 12}");

      assertThat(Run.withInput(other, "skills", "-").out()).contains("Coding, Kubernetes, ");
      assertThat(Run.withInput(other, "skills", "-", "--lang", "ko").out()).contains("쿠버네티스");
    }

    @Test
    void saysWhatToAddWhereNothingIsKnown() {
      Run run =
          Run.withInput(STRATEGY.substring(0, STRATEGY.indexOf("organization:")), "skills", "-");

      assertThat(run.out()).startsWith("nobody's skills are known: add 'people:'");
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
      assertThat(plan.path("nextBudgetDays").isNull()).isTrue();
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
