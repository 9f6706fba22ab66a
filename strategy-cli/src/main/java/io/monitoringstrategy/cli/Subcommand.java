package io.monitoringstrategy.cli;

import io.monitoringstrategy.value.Labels;
import java.util.List;
import java.util.stream.Stream;

/**
 * The subcommands in the order in which the help shows them.
 *
 * <p>To describe one to picocli takes a hundredth of a second and more, so that only the one that is
 * asked for is, unless none or another word stands first.
 */
enum Subcommand {
  CHECK,
  CHECKS,
  EXPLAIN,
  KPI,
  SLO,
  TOOLS,
  ARCHITECTURE,
  MATURITY,
  ROADMAP,
  REQUIREMENTS,
  SCORE,
  TRACE,
  DIFF,
  RACI,
  ORGANIZATION,
  OPERATIONS,
  ONCALL,
  SKILLS,
  SCHEMA,
  INIT;

  /** The one that the first argument names, else all. */
  static List<Subcommand> asked(String... args) {
    List<Subcommand> named = Stream.of(values())
        .filter(subcommand -> args.length > 0 && Labels.word(subcommand).equals(args[0]))
        .toList();
    return named.isEmpty() ? List.of(values()) : named;
  }

  /** Named here and not in a field, so that the classes of the others are not even loaded. */
  Class<?> type() {
    return switch (this) {
      case CHECK -> CheckCommand.class;
      case CHECKS -> ChecksCommand.class;
      case EXPLAIN -> ExplainCommand.class;
      case KPI -> KpiCommand.class;
      case SLO -> SloCommand.class;
      case TOOLS -> ToolsCommand.class;
      case ARCHITECTURE -> ArchitectureCommand.class;
      case MATURITY -> MaturityCommand.class;
      case ROADMAP -> RoadmapCommand.class;
      case REQUIREMENTS -> RequirementsCommand.class;
      case SCORE -> ScoreCommand.class;
      case TRACE -> TraceCommand.class;
      case DIFF -> DiffCommand.class;
      case RACI -> RaciCommand.class;
      case ORGANIZATION -> OrganizationCommand.class;
      case OPERATIONS -> OperationsCommand.class;
      case ONCALL -> OnCallCommand.class;
      case SKILLS -> SkillsCommand.class;
      case SCHEMA -> SchemaCommand.class;
      case INIT -> InitCommand.class;
    };
  }
}
