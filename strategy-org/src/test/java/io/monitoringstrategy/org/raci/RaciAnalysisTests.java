package io.monitoringstrategy.org.raci;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.value.Ratio;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RaciAnalysisTests {
  private final RaciTable table = RaciTable.builder()
      .team("sre")
      .team("platform")
      .team("security")
      .row(
          "incidents",
          Map.of("sre", RaciLetter.parseCell("AR"), "platform", RaciLetter.parseCell("C")))
      .row("slos", Map.of("sre", RaciLetter.parseCell("A"), "platform", RaciLetter.parseCell("R")))
      .row(
          "tools", Map.of("platform", RaciLetter.parseCell("AR"), "sre", RaciLetter.parseCell("I")))
      .row("reports", Map.of("sre", RaciLetter.parseCell("A")))
      .build();

  private final RaciAnalysis analysis = RaciAnalysis.of(table);

  @Test
  void aTeamCarriesTheLettersOfItsColumn() {
    assertThat(analysis.loadByTeam())
        .containsEntry("sre", new RaciLoad(1, 3, 0, 1))
        .containsEntry("platform", new RaciLoad(2, 1, 1, 0));
  }

  @Test
  void aTeamWithoutPartCarriesNothing() {
    assertThat(analysis.loadByTeam()).containsEntry("security", new RaciLoad(0, 0, 0, 0));
  }

  @Test
  void anActivityHandsOutTheLettersOfItsRow() {
    assertThat(analysis.loadByActivity())
        .containsEntry("incidents", new RaciLoad(1, 1, 1, 0))
        .containsEntry("reports", new RaciLoad(0, 1, 0, 0));
  }

  @Test
  void bothReadingsKeepTheOrderOfTheTable() {
    assertThat(analysis.loadByTeam().keySet()).containsExactly("sre", "platform", "security");
    assertThat(analysis.loadByActivity().keySet())
        .containsExactly("incidents", "slos", "tools", "reports");
  }

  @Test
  void sharesAreOfAllAccountabilities() {
    assertThat(analysis.accountabilities()).isEqualTo(4);
    assertThat(analysis.accountableShares())
        .contains(Map.of(
            "sre", Ratio.parse("75 %"), "platform", Ratio.parse("25 %"), "security", Ratio.ZERO));
  }

  @Test
  void concentrationIsTheSumOfSquaredShares() {
    // 0.75^2 + 0.25^2
    assertThat(analysis.accountableConcentration()).contains(Ratio.parse("0.625"));
  }

  @Test
  void oneTeamThatAnswersForAllIsTheHighestConcentration() {
    RaciTable one =
        RaciTable.builder().row("x", Map.of("sre", RaciLetter.parseCell("A"))).build();

    assertThat(RaciAnalysis.of(one).accountableConcentration()).contains(Ratio.ONE);
  }

  @Test
  void withoutAnyAccountabilityThereIsNoShareOfIt() {
    RaciAnalysis none = RaciAnalysis.of(
        RaciTable.builder().row("x", Map.of("sre", RaciLetter.parseCell("R"))).build());

    assertThat(none.accountableShares()).isEmpty();
    assertThat(none.accountableConcentration()).isEmpty();
  }

  @Test
  void aLoadCountsByLetterAndAltogether() {
    RaciLoad load = new RaciLoad(1, 2, 4, 8, 16);

    assertThat(List.of(RaciLetter.values())).extracting(load::of).containsExactly(1, 2, 4, 8, 16);
    assertThat(load.total()).isEqualTo(31);
  }
}
