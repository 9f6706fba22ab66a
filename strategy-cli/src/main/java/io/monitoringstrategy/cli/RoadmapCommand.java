package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.json.RoadmapJson;
import io.monitoringstrategy.format.strategy.StrategyDocument;
import io.monitoringstrategy.roadmap.Roadmap;
import io.monitoringstrategy.roadmap.Schedule;
import io.monitoringstrategy.value.DeliverableId;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Schedules a roadmap. */
@Command(
    name = "roadmap",
    description = "Schedules the roadmap within the capacity of the teams, and says what slips.",
    sortOptions = false)
final class RoadmapCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Mixin
  private final StrategyArgument argument;

  @Option(
      names = "--capacity",
      paramLabel = "SHARE",
      description =
          "What if the teams had only this share of their capacity, such as 80%%? Says what slips.",
      converter = ShareConverter.class)
  private Optional<Ratio> capacity = Optional.empty();

  RoadmapCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
    this.argument = new StrategyArgument(console);
  }

  @Override
  public Integer call() {
    StrategyDocument file = argument.read();
    Roadmap roadmap = file.strategy().roadmap();
    Problems.of(argument.name())
        .rejectIf(roadmap.isEmpty(), "has no 'roadmap:': add phases with deliverables")
        .throwIfAny();
    return FoundInstead.orElse(
        console,
        common,
        file,
        List.of("roadmap.order-is-possible", "reference.resolves"),
        () -> show(roadmap));
  }

  private int show(Roadmap roadmap) {
    Schedule planned = Schedule.of(roadmap);
    Schedule schedule =
        capacity.map(share -> Schedule.of(roadmap.scaled(share.toDouble()))).orElse(planned);
    Map<DeliverableId, Integer> slips = schedule.slipsAgainst(planned);
    LocalDate start = roadmap.start().map(month -> month.atDay(1)).orElseGet(common::today);
    console
        .out()
        .print(
            common.isJson()
                ? RoadmapJson.of(roadmap, schedule, start, slips)
                : new RoadmapText(common.language()).of(roadmap, schedule, start, slips));
    return ExitCode.OK;
  }

  /** Reads a share above 0. */
  static final class ShareConverter implements ITypeConverter<Ratio> {
    @Override
    public Ratio convert(String text) {
      try {
        Ratio share = Ratio.parse(text);
        if (share.compareTo(Ratio.ZERO) > 0) {
          return share;
        }
      } catch (InvalidValueException e) {
        throw new TypeConversionException(e.getMessage());
      }
      throw new TypeConversionException("'" + text + "' leaves nobody: write a share such as 80%");
    }
  }
}
