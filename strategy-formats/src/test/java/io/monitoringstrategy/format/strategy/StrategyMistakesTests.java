package io.monitoringstrategy.format.strategy;

import static io.monitoringstrategy.format.strategy.StrategyText.problems;
import static io.monitoringstrategy.format.strategy.StrategyText.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, where, and what the writer is told to do. */
class StrategyMistakesTests {

  @Nested
  class Head {

    @Test
    void theThreeFirstKeysAreNeeded() {
      assertThat(problems("objectives: []\n"))
          .containsExactly(
              "strategy.yaml:1:1: 'apiVersion' is missing: add it",
              "strategy.yaml:1:1: 'kind' is missing: add it",
              "strategy.yaml:1:1: 'metadata' is missing: add it");
    }

    @Test
    void anotherVersionOrKindIsRefusedWithTheOneToWrite() {
      assertThat(problems("apiVersion: v2\nkind: Deployment\nmetadata: {name: checkout}\n"))
          .containsExactly(
              "strategy.yaml:1:13: apiVersion: 'v2': must be monitoringstrategy.io/v1",
              "strategy.yaml:2:7: kind: 'Deployment': must be MonitoringStrategy");
    }

    @Test
    void aNameIsNeeded() {
      assertThat(problems("""
          apiVersion: monitoringstrategy.io/v1
          kind: MonitoringStrategy
          metadata: {title: Checkout}
          """)).containsExactly("strategy.yaml:3:11: 'name' is missing: add it");
    }

    @Test
    void aNameThatIsNoIdIsRefusedWithTheOneToWrite() {
      assertThat(problems("""
          apiVersion: monitoringstrategy.io/v1
          kind: MonitoringStrategy
          metadata:
            name: Checkout Platform
          """))
          .containsExactly("strategy.yaml:4:9: name: strategy id 'Checkout Platform': must be"
              + " lower-case words joined by '-': write 'checkout-platform'");
    }

    @Test
    void aDayIsWrittenInFull() {
      assertThat(problems("""
          apiVersion: monitoringstrategy.io/v1
          kind: MonitoringStrategy
          metadata: {name: checkout, reviewed: October 2026}
          """))
          .containsExactly(
              "strategy.yaml:3:38: reviewed: date 'October 2026': must be a day such as"
                  + " 2026-10-01");
    }
  }

  @Nested
  class Keys {

    @Test
    void aPracticeIsAnsweredOnceHoweverItIsNamed() {
      assertThat(problemsOf("""
          maturity:
            answers: {alerts-have-owners: most, alerting/alerts-have-owners: half}
          """))
          .containsExactly("5:39: practice alerts-have-owners is answered twice, alone or behind"
              + " its dimension: keep one answer");
    }

    @Test
    void aFactIsSaidOnceHoweverItIsNamed() {
      assertThat(problemsOf("organization: {facts: {regulated: true, regulation: low}}\n"))
          .containsExactly("4:41: fact regulation is there twice: keep one");
    }

    @Test
    void aSlipInAKeyIsNamedWithTheKeyThatWasMeant() {
      assertThat(problemsOf("objectivs: []\n"))
          .containsExactly("4:1: unknown key 'objectivs' (did you mean 'objectives'?)");
    }

    @Test
    void anotherKeyIsNamedWithThoseThatAreKnown() {
      assertThat(problemsOf("palette: []\n"))
          .containsExactly("4:1: unknown key 'palette': known here are include, apiVersion, kind,"
              + " metadata, objectives, stakeholders, requirements, kpis, slos, type, traits,"
              + " services, architecture, tools, maturity, roadmap, organization, waivers, checks");
    }

    @Test
    void keysInsideEverySectionAreLookedAt() {
      assertThat(problemsOf("""
              objectives: [{id: a, statement: A, ownr: x}]
              kpis: [{id: a, targt: x}]
              organization: {team: [], teams: [{id: a, roll: sre}], raci: {a: {acountable: b}}}
              waivers: [{rule: a.b, element: x, reason: x, owner: x, until: 2027-01-01, untl: x}]
              checks: {severities: x}
              """))
          .containsExactly(
              "4:36: unknown key 'ownr' (did you mean 'owner'?)",
              "5:16: unknown key 'targt' (did you mean 'target'?)",
              "6:16: unknown key 'team' (did you mean 'teams'?)",
              "6:42: unknown key 'roll' (did you mean 'role'?)",
              "6:66: unknown key 'acountable' (did you mean 'accountable'?)",
              "7:75: unknown key 'untl' (did you mean 'until'?)",
              "8:10: unknown key 'severities': known here are custom, severity, profile");
    }

    @Test
    void aKeyThatIsThereTwiceIsRefused() {
      assertThat(problemsOf("objectives: []\nobjectives: []\n"))
          .containsExactly("5:1: key 'objectives' is there twice, first at 4:1: remove one");
    }
  }

  @Nested
  class Ids {

    @Test
    void twoElementsOfOneIdAreRefusedWithThePlaceOfTheFirst() {
      assertThat(problemsOf("""
              kpis:
                - id: uptime
                - id: csat
                - id: uptime
              """))
          .containsExactly(
              "7:9: id 'uptime' is taken since line 5, column 9: rename or delete one of"
                  + " the two");
    }

    @Test
    void idsThatDifferOnlyInLetterCaseAreRefusedAsThat() {
      assertThat(problemsOf("""
              organization:
                teams:
                  - id: sre
                  - id: SRE
              """))
          .containsExactly(
              "7:11: id 'SRE' differs from 'sre' in letter case only, which is taken since line 6,"
                  + " column 11: rename or delete one of the two",
              "7:11: id: team id 'SRE': must be lower-case words joined by '-': write 'sre'");
    }

    @Test
    void anElementNeedsAnId() {
      assertThat(problemsOf("objectives: [{statement: A}]\n"))
          .containsExactly("4:14: 'id' is missing: add it");
    }

    @Test
    void twoWaiversOfOneFindingAreRefused() {
      assertThat(problemsOf("""
              waivers:
                - {rule: a.b, element: x, reason: x, owner: x, until: 2027-01-01}
                - {rule: a.b, element: x, reason: y, owner: x, until: 2028-01-01}
              """))
          .containsExactly("6:5: a.b is waived for x already since line 5: delete one of the two");
    }

    @Test
    void theCostsOfOneToolAreToldOnce() {
      assertThat(problemsOf("""
              tools:
                costs:
                  - {tool: jaeger, currency: EUR, years: 3}
                  - {tool: jaeger, currency: USD, years: 5}
              """))
          .containsExactly(
              "7:7: the costs of 'jaeger' are told already since line 6: delete one of the two");
    }

    @Test
    void oneWayFromARoleToAnotherIsToldOnce() {
      assertThat(problemsOf("""
              organization:
                skills:
                  - {person-role: operator, becomes: platform-engineer}
                  - {person-role: operator, becomes: platform-engineer, plan: later}
              """))
          .containsExactly(
              "7:7: skill/operator->platform-engineer is declared already since line 6:"
                  + " delete one of the two");
    }

    @Test
    void anActivityIsNamedByAnId() {
      assertThat(problemsOf("organization: {raci: {Define SLOs: {accountable: sre}}}\n"))
          .containsExactly(
              "4:23: activity: activity id 'Define SLOs': must be lower-case words joined"
                  + " by '-': write 'define-slos'");
    }

    @Test
    void aTeamOfTheRaciIsNamedByAnId() {
      assertThat(problemsOf("organization: {raci: {on-call: {responsible: [sre, Dev Ops]}}}\n"))
          .containsExactly(
              "4:52: responsible: team id 'Dev Ops': must be lower-case words joined by"
                  + " '-': write 'dev-ops'");
    }
  }

  @Nested
  class Values {

    @Test
    void aTargetIsWrittenWithAComparison() {
      assertThat(problemsOf("kpis: [{id: uptime, target: 99.9 %}]\n"))
          .containsExactly("4:29: target: target '99.9 %': must begin with >= or <=: write it like"
              + " '>= 99.9 %', '<= 30m' or '>= 3'");
    }

    @Test
    void aTargetSuitsItsUnit() {
      assertThat(
              problemsOf("kpis: [{id: uptime, catalog: system-availability, target: '<= 30m'}]\n"))
          .singleElement()
          .asString()
          .startsWith("4:8: KPI uptime: target '<= 30m' does not suit its unit, which is ratio");
    }

    @Test
    void wordsOfAListAreNamedWithTheList() {
      assertThat(problemsOf(
              "kpis: [{id: a, category: financial, unit: percent, direction: upward}]\n"))
          .hasSize(3)
          .allMatch(problem -> problem.contains("must be one of"));
    }

    @Test
    void aBlankStatementIsRefused() {
      assertThat(problemsOf("objectives: [{id: a, statement: ' '}]\n"))
          .singleElement()
          .asString()
          .startsWith("4:33: statement: ");
    }

    @Test
    void theNumberOfPeopleIsANumber() {
      assertThat(problemsOf("organization: {teams: [{id: sre, people: a dozen}]}\n"))
          .containsExactly("4:42: people: number 'a dozen': must be a whole number such as 12");
    }

    @Test
    void fewerThanNoPeopleAreRefused() {
      assertThat(problemsOf("organization: {teams: [{id: sre, people: -2}]}\n"))
          .containsExactly("4:24: team sre: people must be at least 0 (was -2)");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "objectives: {id: a}",
          "kpis: uptime",
          "kpis: [{id: a, serves: [[b]]}]",
          "organization: []",
          "organization: {teams: sre}",
          "organization: {raci: [a]}",
          "organization: {raci: {a: sre}}",
          "organization: {raci: {a: [sre]}}",
          "organization: {raci: {a: {accountable: {b: c}}}}",
          "organization: {raci: {a: {accountable: [[b]]}}}",
          "organization: {raci: {a: {accountable: [null]}}}",
          "waivers: [a]",
          "checks: []",
          "checks: {severity: [a]}",
          "checks: {severity: {'raci.*': [a]}}"
        })
    void aValueOfTheWrongShapeIsRefusedOnce(String section) {
      assertThat(problemsOf(section))
          .singleElement()
          .asString()
          .startsWith("4:")
          .containsPattern(" must (be|name) ");
    }
  }

  @Nested
  class Severities {

    @Test
    void aRuleThatDoesNotExistIsNamedWithTheNearest() {
      assertThat(problemsOf("checks: {severity: {raci.few-consultd: info}}\n"))
          .containsExactly(
              "4:21: 'raci.few-consultd' names no rule (did you mean" + " 'raci.few-consulted'?)");
    }

    @Test
    void aLevelThatDoesNotExistIsRefused() {
      assertThat(problemsOf("checks: {severity: {raci.few-consulted: fatal}}\n"))
          .singleElement()
          .asString()
          .startsWith("4:41: severity: ")
          .contains("error, warning, info");
    }
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceInTheOrderOfTheFile() {
    List<String> found = problemsOf("""
        objectives:
          - {id: Pay, statement: Customers can pay}
          - {id: pay}
        kpis:
          - {id: uptime, target: high, ownr: sre}
        waivers:
          - {rule: raci, element: x, reason: x, owner: x, until: soon}
        """);
    assertThat(found)
        .extracting(problem -> problem.substring(0, problem.indexOf(": ")))
        .containsExactly("5:10", "6:5", "6:10", "8:26", "8:32", "10:12", "10:58");
  }
}
