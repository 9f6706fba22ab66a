package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlScalar;
import io.monitoringstrategy.kpi.DurationText;
import io.monitoringstrategy.kpi.slo.AlertUrgency;
import io.monitoringstrategy.kpi.slo.BurnRateAlert;
import io.monitoringstrategy.kpi.slo.CalendarUnit;
import io.monitoringstrategy.kpi.slo.Objective;
import io.monitoringstrategy.kpi.slo.Sli;
import io.monitoringstrategy.kpi.slo.Slo;
import io.monitoringstrategy.kpi.slo.SloAlert;
import io.monitoringstrategy.kpi.slo.SloWindow;
import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.ServiceId;
import io.monitoringstrategy.value.SloId;
import io.monitoringstrategy.value.TeamId;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The key {@code slos}: what services promise themselves, and who is called when it burns. */
final class SloSection {
  private static final Duration DEFAULT_LONG = Duration.ofHours(1);
  private static final int SHORT_PARTS = 12;

  private final DeclaredIds ids = new DeclaredIds();
  private final Places places;

  SloSection(Places places) {
    this.places = places;
  }

  List<Slo> read(YamlMap root) {
    places.putSection("slos", root);
    return root.records("slos", this::slo);
  }

  private Optional<Slo> slo(YamlMap map) {
    Optional<SloId> id = ids.read(map, SloId::of);
    Optional<Objective> objective = map.required("objective", Objective::parse);
    Optional<ZoneId> zone = map.optional("zone", YamlScalar::zone);
    Optional<SloWindow> window = map.optional("window", text -> window(text, zone));
    Optional<ServiceId> service = map.optional("service", ServiceId::of);
    Optional<KpiId> kpi = map.optional("kpi", KpiId::of);
    Optional<Sli> indicator = map.map("indicator").flatMap(SloSection::indicator);
    Optional<TeamId> owner = map.optional("owner", TeamId::of);
    Optional<String> policy = map.optionalText("budget-policy");
    Optional<Long> events = map.optional("events", text -> (long) NumberText.number(text));
    Optional<Duration> interval = map.optional("interval", DurationText::parse);
    List<SloAlert> alerts = map.records("alerts", each -> alert(each, id));
    id.ifPresent(name -> places.putMap(
        name.path(), map, "objective", "window", "service", "kpi", "owner", "budget-policy"));
    return map.build(() -> {
      Slo.Builder slo = Slo.builder(id.orElseThrow(), objective.orElseThrow())
          .service(service)
          .kpi(kpi)
          .indicator(indicator)
          .owner(owner)
          .budgetPolicy(policy)
          .eventsPerWindow(events)
          .interval(interval)
          .addAllAlerts(alerts);
      window.ifPresent(slo::window);
      return slo.build();
    });
  }

  /** {@code 30d} rolls; {@code month} is the calendar's. */
  private static SloWindow window(String text, Optional<ZoneId> zone) {
    boolean calendar =
        Stream.of(CalendarUnit.values()).anyMatch(unit -> unit.label().equals(text));
    return calendar
        ? new SloWindow.Calendar(CalendarUnit.parse(text), zone.orElse(ZoneOffset.UTC))
        : SloWindow.rolling(DurationText.parse(text));
  }

  private static Optional<Sli> indicator(YamlMap map) {
    Optional<String> good = map.optionalText("good");
    Optional<String> total = map.optionalText("total");
    Optional<String> query = map.optionalText("query");
    Optional<Duration> slice = map.optional("slice", DurationText::parse);
    Optional<Ratio> target = map.optional("slice-target", Ratio::parse);
    return map.build(() -> {
      if (query.isPresent() == good.isPresent() || query.isPresent() != slice.isPresent()) {
        throw InvalidValueException.of(
            "indicator", "must be {good: ..., total: ...} or {query: ..., slice: 1m}");
      }
      return query.isEmpty()
          ? new Sli.Events(good.orElseThrow(), total.orElse(""))
          : target.isPresent()
              ? new Sli.TimeSlices(query.get(), slice.orElseThrow(), target.get())
              : new Sli.RatioTimeSlices(query.get(), slice.orElseThrow());
    });
  }

  /** {@code {page: 14.4, long: 1h, short: 5m, to: pager}}; the short window is a twelfth unless given. */
  private Optional<SloAlert> alert(YamlMap map, Optional<SloId> slo) {
    Optional<Double> page = map.optional("page", NumberText::number);
    Optional<Double> ticket = map.optional("ticket", NumberText::number);
    Optional<Duration> longWindow = map.optional("long", DurationText::parse);
    Optional<Duration> shortWindow = map.optional("short", DurationText::parse);
    Optional<ComponentId> to = map.optional("to", ComponentId::of);
    Optional<String> runbook = map.optionalText("runbook");
    Optional<TeamId> owner = map.optional("owner", TeamId::of);
    Optional<Duration> target = map.optional("response-target", DurationText::parse);
    Optional<SloAlert> alert = map.build(() -> {
      if (page.isPresent() == ticket.isPresent()) {
        throw InvalidValueException.of(
            "alert", "must say at which burn rate it calls: 'page: 14.4' or 'ticket: 1'");
      }
      Duration window = longWindow.orElse(DEFAULT_LONG);
      return SloAlert.builder(new BurnRateAlert(
              page.isPresent() ? AlertUrgency.PAGE : AlertUrgency.TICKET,
              page.or(() -> ticket).orElseThrow(),
              window,
              shortWindow.orElseGet(() -> shortOf(window))))
          .receiver(to)
          .runbook(runbook)
          .owner(owner)
          .responseTarget(target)
          .build();
    });
    alert.ifPresent(known -> slo.ifPresent(
        name -> places.putMap(name.path() + "/" + known.key(), map, "to", "runbook", "owner")));
    return alert;
  }

  /** In whole seconds, as every length of time in a file. */
  private static Duration shortOf(Duration window) {
    return Duration.ofSeconds(Math.max(1, window.dividedBy(SHORT_PARTS).toSeconds()));
  }

  static List<Fields> write(List<Slo> slos) {
    return slos.stream().map(SloSection::write).toList();
  }

  private static Fields write(Slo slo) {
    Fields fields = new Fields()
        .put("id", slo.id())
        .put("service", slo.service())
        .put("kpi", slo.kpi())
        .put("objective", slo.objective().target());
    if (slo.window() instanceof SloWindow.Calendar calendar) {
      fields.put("window", calendar.unit().label()).put("zone", calendar.zone().getId());
    } else {
      fields.put("window", slo.window().length());
    }
    return fields
        .put("indicator", slo.indicator().map(SloSection::write).orElseGet(Fields::new))
        .put("owner", slo.owner())
        .put("budget-policy", slo.budgetPolicy())
        .put("events", slo.eventsPerWindow())
        .put("interval", slo.interval())
        .put("alerts", slo.alerts().stream().map(SloSection::write).toList());
  }

  private static Fields write(Sli indicator) {
    if (indicator instanceof Sli.Events events) {
      return new Fields().put("good", events.good()).put("total", events.total());
    }
    if (indicator instanceof Sli.TimeSlices slices) {
      return new Fields()
          .put("query", slices.query())
          .put("slice", slices.slice())
          .put("slice-target", slices.sliceTarget());
    }
    Sli.RatioTimeSlices slices = (Sli.RatioTimeSlices) indicator;
    return new Fields().put("query", slices.query()).put("slice", slices.slice());
  }

  private static Fields write(SloAlert alert) {
    BurnRateAlert condition = alert.condition();
    return new Fields()
        .put(condition.urgency().label(), condition.factor())
        .put("long", condition.longWindow())
        .put("short", condition.shortWindow())
        .put("to", alert.receiver())
        .put("runbook", alert.runbook())
        .put("owner", alert.owner())
        .put("response-target", alert.responseTarget());
  }
}
