package io.monitoringstrategy.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementIdTests {

  static Stream<Arguments> kinds() {
    return Stream.of(
        kind("activity", ActivityId::of),
        kind("component", ComponentId::of),
        kind("criterion", CriterionId::of),
        kind("data-set", DataSetId::of),
        kind("decision", DecisionId::of),
        kind("deliverable", DeliverableId::of),
        kind("dimension", DimensionId::of),
        kind("kpi", KpiId::of),
        kind("objective", ObjectiveId::of),
        kind("operation", ProcessId::of),
        kind("person", PersonId::of),
        kind("phase", PhaseId::of),
        kind("practice", PracticeId::of),
        kind("requirement", RequirementId::of),
        kind("role", RoleId::of),
        kind("service", ServiceId::of),
        kind("skill", SkillId::of),
        kind("slo", SloId::of),
        kind("stakeholder", StakeholderId::of),
        kind("strategy", StrategyId::of),
        kind("team", TeamId::of),
        kind("tool", ToolId::of));
  }

  private static Arguments kind(String kind, Function<String, ElementId> of) {
    return Arguments.of(kind, of);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aPathIsTheKindAndTheId(String kind, Function<String, ElementId> of) {
    assertThat(of.apply("night-shift-2").path()).isEqualTo(kind + "/night-shift-2");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void anIdReadsAsItIsWritten(String kind, Function<String, ElementId> of) {
    assertThat(of.apply("night-shift-2")).hasToString("night-shift-2");
    assertThat(of.apply("night-shift-2").kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void idsOfOneKindAreEqualWhenTheyAreWrittenAlike(String kind, Function<String, ElementId> of) {
    assertThat(of.apply("sre")).isEqualTo(of.apply("sre")).isNotEqualTo(of.apply("dev"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aWrongIdNamesItsKind(String kind, Function<String, ElementId> of) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> of.apply("Night Shift"))
        .withMessageStartingWith(kind + " id 'Night Shift'");
  }

  @Test
  void idsOfTwoKindsAreNeverEqual() {
    assertThat((Object) TeamId.of("sre")).isNotEqualTo(ServiceId.of("sre"));
  }

  @Test
  void idsAreOrderedAlphabetically() {
    assertThat(new TreeSet<>(List.of(TeamId.of("sre"), TeamId.of("dev"))))
        .containsExactly(TeamId.of("dev"), TeamId.of("sre"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  @SuppressWarnings("unchecked")
  void idsOfAnyKindAreOrderedAlphabetically(String kind, Function<String, ElementId> of) {
    assertThat(((Comparable<ElementId>) of.apply("a")).compareTo(of.apply("b"))).isNegative();
  }

  @Nested
  class Spelling {

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "sre", "tier-1", "99-percent", "a-b-c"})
    void lowerCaseWordsJoinedByHyphensAreIds(String id) {
      assertThat(TeamId.of(id).value()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "-a", "a-", "a--b", "A", "a_b", "a.b", "a b", "ä", "a\n"})
    void nothingElseIs(String id) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> TeamId.of(id))
          .withMessageContaining("must be lower-case words joined by '-'");
    }

    @ParameterizedTest
    @CsvSource({
      "Night Shift, night-shift",
      "SRE, sre",
      "customers_can_pay, customers-can-pay",
      "--a--b--, a-b",
      "' payments ', payments"
    })
    void theMessageSaysWhatToWriteInstead(String wrong, String right) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> TeamId.of(wrong))
          .withMessageEndingWith("write '" + right + "'");
    }

    @Test
    void thereIsNoSuggestionWhenNoLetterIsLeft() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> TeamId.of("운영팀"))
          .withMessage("team id '운영팀': must be lower-case words joined by '-'");
    }
  }

  @Nested
  class Length {

    @Test
    void sixtyThreeCharactersAreAllowed() {
      assertThat(TeamId.of("a".repeat(63)).value()).hasSize(63);
    }

    @Test
    void oneMoreIsNot() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> TeamId.of("a".repeat(64)))
          .withMessageContaining("at most 63 characters (has 64)");
    }

    @Test
    void aHugeIdIsShownShortened() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> TeamId.of("A".repeat(1_000_000)))
          .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400).contains("AAA..."));
    }

    @Test
    void spellingAndLengthAreReportedTogether() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> TeamId.of("B".repeat(64)))
          .satisfies(e -> assertThat(e.problems()).hasSize(2));
    }
  }
}
