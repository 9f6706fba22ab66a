package io.monitoringstrategy.value;

/**
 * The name of one element of a strategy, unique within its kind.
 *
 * <p>An id is made of lower-case words and digits joined by {@code -}, at most 63 characters:
 * {@code checkout-availability}. Reports name an element by its {@linkplain #path() path}.
 */
public sealed interface ElementId
    permits ActivityId,
        ComponentId,
        CriterionId,
        DataSetId,
        DecisionId,
        DeliverableId,
        DimensionId,
        KpiId,
        ObjectiveId,
        PersonId,
        PhaseId,
        PracticeId,
        ProcessId,
        RequirementId,
        RoleId,
        ServiceId,
        SkillId,
        SloId,
        StakeholderId,
        StrategyId,
        TeamId,
        ToolId {

  /** {@return the id as it is written, such as {@code sre}} */
  String value();

  /** {@return the kind of element, such as {@code team}} */
  String kind();

  /** {@return kind and id, such as {@code team/sre}} */
  default String path() {
    return kind() + "/" + value();
  }
}
