package io.monitoringstrategy.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.InvalidValueException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactTests {
  private static final URI PAGE = URI.create("https://example.org/docs");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final Fact<String> CITED = Fact.of("CNCF", PAGE, DAY);

  @Test
  void aCitedFactNamesItsSourceAndDay() {
    assertThat(CITED.isKnown()).isTrue();
    assertThat(CITED.isCited()).isTrue();
    assertThat(CITED.source()).contains(PAGE);
  }

  @Test
  void aClaimHasNeither() {
    assertThat(Fact.claimed("CNCF").isKnown()).isTrue();
    assertThat(Fact.claimed("CNCF").isCited()).isFalse();
    assertThat(new Fact<>(Optional.of("CNCF"), Optional.of(PAGE), Optional.empty()).isCited())
        .isFalse();
  }

  @Test
  void whatIsUnknownIsNeitherYesNorNo() {
    assertThat(Fact.<String>unknown().holds(any -> true)).isFalse();
    assertThat(Fact.<String>unknown().isKnown()).isFalse();
  }

  @Test
  void whatIsUnknownNeedsNoSourceAndNeverAges() {
    assertThat(Fact.unknown().isCited()).isTrue();
    assertThat(Fact.unknown().isStaleOn(LocalDate.MAX)).isFalse();
  }

  @Test
  void aFactHoldsWhatItSays() {
    assertThat(CITED.holds("CNCF"::equals)).isTrue();
    assertThat(CITED.holds("Elastic"::equals)).isFalse();
  }

  @Test
  void itIsStaleOnItsFirstBirthdayAndNotADayBefore() {
    assertThat(CITED.isStaleOn(LocalDate.of(2027, 1, 14))).isFalse();
    assertThat(CITED.isStaleOn(LocalDate.of(2027, 1, 15))).isTrue();
  }

  @Test
  void aClaimWithoutADayIsNeverStale() {
    assertThat(Fact.claimed("CNCF").isStaleOn(LocalDate.MAX)).isFalse();
  }

  @Test
  void severalThingsKeepTheirOrderAndCannotBeChangedBehindIt() {
    List<String> given = new ArrayList<>(List.of("z", "a", "m"));
    Fact<Set<String>> fact = Fact.ofAll(given, PAGE, DAY);
    given.clear();
    assertThat(fact.value().orElseThrow()).containsExactly("z", "a", "m");
  }

  @Test
  void aSourceThatIsNoPageIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Fact.of("CNCF", URI.create("hearsay"), DAY))
        .withMessageContaining("must be the address of a page")
        .withMessageContaining("'hearsay'");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Fact.of("CNCF", URI.create("https:nowhere"), DAY));
  }

  @Test
  void anAddressThatCannotBeReadIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Fact.page("https://no spaces"))
        .withMessageContaining("'https://no spaces'");
  }

  @Test
  void aClaimCanBeCitedLater() {
    assertThat(Fact.claimed("CNCF").saidBy(Optional.of(PAGE), Optional.of(DAY))).isEqualTo(CITED);
    assertThat(Fact.unknown().saidBy(Optional.of(PAGE), Optional.of(DAY)))
        .isEqualTo(Fact.unknown());
  }

  @Test
  void nothingClaimedIsUnknown() {
    assertThat(Fact.claimedAll(List.of()).isKnown()).isFalse();
    assertThat(Fact.claimedAll(List.of("b", "a")).value().orElseThrow()).containsExactly("b", "a");
  }
}
