package io.monitoringstrategy.architecture.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.InvalidValueException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RouteTreeTests {
  private static final Map<String, String> PAGE = Map.of("severity", "page", "service", "shop");
  private static final String PAGER = "routing/routes/severity=page->pager";
  private static final Map<String, String> TICKET = Map.of("severity", "ticket");

  @Test
  void anAlertGoesToTheFirstRouteThatTakesIt() {
    RouteTree tree = tree(to("pager", "severity=page"), to("chat", "severity=page"));
    assertThat(tree.receivers(PAGE)).containsExactly(ComponentId.of("pager"));
    assertThat(tree.receivers(TICKET)).containsExactly(ComponentId.of("mail"));
    assertThat(tree.isRouted(PAGE)).isTrue();
    assertThat(tree.isRouted(TICKET)).isFalse();
  }

  @Test
  void aContinuedRouteLetsLaterOnesTryToo() {
    RouteTree tree = tree(
        to("chat", "severity=~page|ticket").withIsContinued(true), to("pager", "severity=page"));
    assertThat(tree.receivers(PAGE))
        .containsExactly(ComponentId.of("chat"), ComponentId.of("pager"));
    assertThat(tree.receivers(TICKET)).containsExactly(ComponentId.of("chat"));
  }

  @Test
  void aChildWithoutReceiverSendsToItsParentsAndAParentTakesWhatNoChildDoes() {
    Route silent =
        Route.builder().addMatchers(LabelMatcher.parse("service=shop")).build();
    Route parent = to("pager", "severity=page").withRoutes(silent, to("chat", "service=test"));
    RouteTree tree = tree(parent);
    assertThat(tree.deliveries(PAGE))
        .containsExactly(new Delivery(PAGER + "/routes/service=shop", ComponentId.of("pager")));
    assertThat(tree.deliveries(Map.of("severity", "page")))
        .containsExactly(new Delivery(PAGER, ComponentId.of("pager")));
  }

  /** Counts how often a label is asked for: as often for a thousand teams as for ten. */
  @Test
  void theRoutesOfOtherTeamsAreNotLookedAt() {
    assertThat(labelsAskedFor(1000)).isEqualTo(labelsAskedFor(10));
  }

  private static int labelsAskedFor(int teams) {
    Route[] routes = IntStream.range(0, teams)
        .mapToObj(team -> to("pager-" + team, "team=team-" + team))
        .toArray(Route[]::new);
    AtomicInteger asked = new AtomicInteger();
    Map<String, String> labels = new HashMap<>(Map.of("team", "team-7")) {
      @Override
      public String getOrDefault(Object label, String missing) {
        asked.incrementAndGet();
        return super.getOrDefault(label, missing);
      }
    };
    assertThat(tree(routes).receivers(labels)).containsExactly(ComponentId.of("pager-7"));
    return asked.get();
  }

  @Test
  void aMissingLabelIsAnEmptyOne() {
    assertThat(LabelMatcher.parse("team=").matches(PAGE)).isTrue();
    assertThat(LabelMatcher.parse("team!=").matches(PAGE)).isFalse();
    assertThat(LabelMatcher.parse("team!=sre").matches(PAGE)).isTrue();
  }

  @Test
  void anExpressionMatchesTheWholeLabel() {
    assertThat(LabelMatcher.parse("service=~sh").matches(PAGE)).isFalse();
    assertThat(LabelMatcher.parse("service=~\"sh.*\"").matches(PAGE)).isTrue();
    assertThat(LabelMatcher.parse("service!~sh.*").matches(PAGE)).isFalse();
    assertThat(LabelMatcher.parse("service = shop")).isEqualTo(LabelMatcher.parse("service=shop"));
  }

  @Test
  void aMatcherThatIsNoneSaysSo() {
    assertThatThrownBy(() -> LabelMatcher.parse("severity: page"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("severity: page")
        .hasMessageContaining("=~");
    assertThatThrownBy(() -> LabelMatcher.parse("severity=~pa(ge"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("regular expression");
  }

  @Test
  void theRootTakesEverything() {
    assertThatThrownBy(() -> RouteTree.of(Route.builder()
            .addMatchers(LabelMatcher.parse("severity=page"))
            .isContinued(true)
            .build()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("receiver")
        .hasMessageContaining("match")
        .hasMessageContaining("continue");
  }

  @Test
  void aRouteBehindOneThatTakesAllOfItsAlertsIsUnreachable() {
    RouteTree tree =
        tree(to("chat", "severity=~page|ticket"), to("pager", "severity=page", "service=shop"));
    assertThat(tree.unreachable())
        .containsExactly(new UnreachableRoute(
            "routing/routes/service=shop,severity=page->pager",
            "routing/routes/severity=~page|ticket->chat takes everything first"));
  }

  @Test
  void aRouteBehindOneThatContinuesOrTakesLessIsReachable() {
    Route chat = to("chat", "severity=~page|ticket");
    assertThat(tree(chat.withIsContinued(true), to("pager", "severity=page")).unreachable())
        .isEmpty();
    assertThat(tree(to("pager", "severity=page", "service=shop"), chat).unreachable())
        .isEmpty();
  }

  @Test
  void anythingBehindARouteWithoutMatchersIsUnreachable() {
    RouteTree tree = tree(to("mail2"), to("pager", "severity=page"));
    assertThat(tree.unreachable()).extracting(UnreachableRoute::path).containsExactly(PAGER);
    assertThat(tree(to("mail2", "service=~.*"), to("pager")).unreachable()).hasSize(1);
  }

  @Test
  void aRouteThatContradictsTheOneAboveIsUnreachable() {
    Route parent = to("pager", "severity=page").withRoutes(to("chat", "severity=ticket"));
    assertThat(tree(parent).unreachable())
        .containsExactly(new UnreachableRoute(
            PAGER + "/routes/severity=ticket->chat",
            "no alert has both severity=page and severity=ticket"));
  }

  @Test
  void everyNamedReceiverAndEveryRouteHasAPath() {
    Route parent = to("pager", "severity=page").withRoutes(to("chat", "service=shop"));
    assertThat(tree(parent).named())
        .containsExactly(
            new Delivery("routing", ComponentId.of("mail")),
            new Delivery(PAGER, ComponentId.of("pager")),
            new Delivery(PAGER + "/routes/service=shop->chat", ComponentId.of("chat")));
    assertThat(tree(parent).paths()).containsExactly(PAGER, PAGER + "/routes/service=shop->chat");
  }

  @Test
  void aRouteKeepsItsPathWhereverItAndItsMatchersStand() {
    Route pager = to("pager", "severity=page", "service=shop");
    Route turned = to("pager", "service=shop", "severity=page");
    assertThat(tree(pager, to("chat")).paths())
        .containsExactlyInAnyOrderElementsOf(tree(to("chat"), turned).paths());
  }

  @Test
  void ofRoutesAlikeTheLaterOnesAreNumbered() {
    assertThat(tree(to("chat"), to("chat"), to("pager"), to("chat")).paths())
        .containsExactly(
            "routing/routes/*->chat",
            "routing/routes/*->chat#2",
            "routing/routes/*->pager",
            "routing/routes/*->chat#3");
  }

  @Test
  void noNumberMakesARouteLikeAnother() {
    Route plain = Route.builder().addMatchers(LabelMatcher.parse("a=b")).build();
    Route tricky = Route.builder().addMatchers(LabelMatcher.parse("a=b#2")).build();
    RouteTree tree = RouteTree.of(Route.builder()
        .receiver(ComponentId.of("mail"))
        .addRoutes(tricky, plain, plain)
        .build());
    assertThat(tree.paths())
        .containsExactly("routing/routes/a=b#2", "routing/routes/a=b", "routing/routes/a=b#3");
  }

  private static RouteTree tree(Route... routes) {
    return RouteTree.of(
        Route.builder().receiver(ComponentId.of("mail")).addRoutes(routes).build());
  }

  private static Route to(String receiver, String... matchers) {
    Route.Builder route = Route.builder().receiver(ComponentId.of(receiver));
    for (String matcher : matchers) {
      route.addMatchers(LabelMatcher.parse(matcher));
    }
    return route.build();
  }
}
