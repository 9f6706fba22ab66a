package io.monitoringstrategy.cli;

import io.monitoringstrategy.kpi.hours.DailyHours;
import io.monitoringstrategy.kpi.hours.HourKind;
import io.monitoringstrategy.kpi.hours.Interruptions;
import io.monitoringstrategy.kpi.hours.WorkingHours;
import io.monitoringstrategy.value.InvalidValueException;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** When the people work and sleep whom {@code --by hours} is about. */
final class HourOptions {
  @Option(
      names = "--business",
      paramLabel = "FROM-TO",
      description = "With --by hours: business hours, Monday to Friday (default: 08:00-18:00).",
      converter = HoursConverter.class)
  private Optional<DailyHours> business = Optional.empty();

  @Option(
      names = "--sleep",
      paramLabel = "FROM-TO",
      description = "With --by hours: sleep (default: 22:00-08:00).",
      converter = HoursConverter.class)
  private Optional<DailyHours> sleep = Optional.empty();

  WorkingHours in(ZoneId zone) {
    WorkingHours usual = WorkingHours.in(zone);
    return WorkingHours.builder(zone)
        .addAllDaysOff(usual.daysOff())
        .business(business.orElseGet(usual::business))
        .sleep(sleep.orElseGet(usual::sleep))
        .build();
  }

  /** {@return the interruptions for people} */
  static String text(Language language, Interruptions interruptions, double level) {
    TextTable table = TextTable.of(
        language.choose("hours in ", "시간대 ") + interruptions.hours().zone(),
        language.choose("interruptions", "호출"),
        language.choose("share", "비율"),
        language.choose("per week", "주당"),
        language.choose("interval", "신뢰구간"));
    for (HourKind kind : HourKind.values()) {
      table.row(
          kind.title(language.locale()),
          String.valueOf(interruptions.count(kind)),
          Words.value(interruptions.share(kind, level), Words::percent),
          Words.value(interruptions.perWeek(kind, level), AlertQualityText::number),
          Words.interval(interruptions.perWeek(kind, level), AlertQualityText::number));
    }
    return table.toString();
  }

  /** Reads {@code 09:00-18:00}. */
  static final class HoursConverter implements ITypeConverter<DailyHours> {
    @Override
    public DailyHours convert(String text) {
      try {
        return DailyHours.parse(text);
      } catch (InvalidValueException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
