package io.monitoringstrategy.architecture.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.InvalidValueException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteTreeTests {
  private static final Map<String, String> PAGE = Map.of("severity", "page", "service", "shop");
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
        .containsExactly(new Delivery("routing/routes/1/routes/1", ComponentId.of("pager")));
    assertThat(tree.deliveries(Map.of("severity", "page")))
        .containsExactly(new Delivery("routing/routes/1", ComponentId.of("pager")));
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
        .containsExactly(
            new UnreachableRoute("routing/routes/2", "routing/routes/1 takes everything first"));
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
    assertThat(tree.unreachable())
        .extracting(UnreachableRoute::path)
        .containsExactly("routing/routes/2");
    assertThat(tree(to("mail2", "service=~.*"), to("pager")).unreachable()).hasSize(1);
  }

  @Test
  void aRouteThatContradictsTheOneAboveIsUnreachable() {
    Route parent = to("pager", "severity=page").withRoutes(to("chat", "severity=ticket"));
    assertThat(tree(parent).unreachable())
        .containsExactly(new UnreachableRoute(
            "routing/routes/1/routes/1", "no alert has both severity=page and severity=ticket"));
  }

  @Test
  void everyNamedReceiverAndEveryRouteHasAPath() {
    Route parent = to("pager", "severity=page").withRoutes(to("chat", "service=shop"));
    assertThat(tree(parent).named())
        .containsExactly(
            new Delivery("routing", ComponentId.of("mail")),
            new Delivery("routing/routes/1", ComponentId.of("pager")),
            new Delivery("routing/routes/1/routes/1", ComponentId.of("chat")));
    assertThat(tree(parent).paths())
        .containsExactly("routing/routes/1", "routing/routes/1/routes/1");
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
