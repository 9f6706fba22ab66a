package io.monitoringstrategy.format.strategy;

import static io.monitoringstrategy.format.strategy.StrategyText.sections;
import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.check.SourceLocation;
import io.monitoringstrategy.strategy.diff.Change;
import io.monitoringstrategy.strategy.diff.StrategyDiff;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The key {@code routing}. */
class RoutingSectionTests {
  private static final String PAGER = "- {match: severity=page, receiver: pager}";
  private static final String CHAT = "- {match: [severity=ticket, \"team=~a|b\"], receiver: chat}";
  private static final String TWICE = """
      - match: slo=checkout
              routes: [{receiver: chat}, {receiver: chat}]""";

  private static StrategyDocument routes(String... routes) {
    return sections("""
        architecture:
          routing:
            receiver: mail
            routes:
              ROUTES
        """.replace("ROUTES", String.join("\n      ", routes)));
  }

  private static String place(StrategyDocument file, String path) {
    SourceLocation place = file.locate(path).orElseThrow();
    return place.line() + ":" + place.column();
  }

  @Test
  void aRouteIsFoundByWhatItMatchesAndWhomItSendsTo() {
    StrategyDocument file = routes(PAGER, CHAT);
    assertThat(place(file, "routing/receiver")).isEqualTo("6:15");
    assertThat(place(file, "routing/routes/severity=page->pager")).isEqualTo("8:9");
    assertThat(place(file, "routing/routes/severity=ticket,team=~a|b->chat")).isEqualTo("9:9");
  }

  @Test
  void itsReceiverHasAPlaceOfItsOwn() {
    assertThat(place(routes(PAGER), "routing/routes/severity=page->pager/receiver"))
        .isEqualTo("8:42");
  }

  @Test
  void routesAlikeBelowAnotherAreToldApart() {
    StrategyDocument file = routes(PAGER, TWICE);
    String parent = "routing/routes/slo=checkout";
    assertThat(place(file, parent)).isEqualTo("9:9");
    assertThat(place(file, parent + "/routes/*->chat")).isEqualTo("10:18");
    assertThat(place(file, parent + "/routes/*->chat#2")).isEqualTo("10:36");
  }

  @Test
  void anotherOrderIsAChangeAndNoOtherRoute() {
    List<Change> changes = StrategyDiff.between(
            routes(PAGER, CHAT).strategy(), routes(CHAT, PAGER).strategy())
        .changes();
    assertThat(changes)
        .extracting(change -> change.element() + " " + change.what())
        .containsExactlyInAnyOrder(
            "routing/routes/severity=page->pager tried after",
            "routing/routes/severity=ticket,team=~a|b->chat tried after");
  }
}
