package io.monitoringstrategy.org;

import io.monitoringstrategy.advice.AdviceTable;
import io.monitoringstrategy.advice.Input;
import io.monitoringstrategy.advice.Judgement;
import io.monitoringstrategy.value.Labels;
import java.util.List;

/**
 * Which organisation model suits an organisation.
 *
 * <pre>{@code
 * Advice<OrganizationModel> advice = OrganizationAdvisor.standard()
 *     .advise(Map.of("teams", 12.0, "services", 80.0, "autonomy", 0.9, "regulation", 1.0));
 * advice.best().option();      // how well it fits, what decides it, and where it would flip
 * }</pre>
 *
 * <p>{@code teams} and {@code services} are counts; {@code skills}, {@code regulation}, {@code autonomy}
 * and {@code growth} go from 0, none, to 1, all there can be. The weights are our judgement, not a
 * measurement: {@link AdviceTable#judgements()} shows each with its reason, and a table of one's own takes
 * their place.
 */
public final class OrganizationAdvisor {
  private static final AdviceTable<OrganizationModel> STANDARD = AdviceTable.of(
      List.of(OrganizationModel.values()),
      List.of(
          input("teams", 2, 20),
          input("services", 5, 200),
          input("skills", 0, 1),
          input("regulation", 0, 1),
          input("autonomy", 0, 1),
          input("growth", 0, 1)),
      List.of(
          judge(OrganizationModel.CENTRALIZED, "teams", -2),
          judge(OrganizationModel.CENTRALIZED, "services", -1),
          judge(OrganizationModel.CENTRALIZED, "skills", -2),
          judge(OrganizationModel.CENTRALIZED, "regulation", 2),
          judge(OrganizationModel.CENTRALIZED, "autonomy", -2),
          judge(OrganizationModel.CENTRALIZED, "growth", -1),
          judge(OrganizationModel.DISTRIBUTED, "autonomy", 3),
          judge(OrganizationModel.DISTRIBUTED, "skills", 2),
          judge(OrganizationModel.DISTRIBUTED, "regulation", -2),
          judge(OrganizationModel.DISTRIBUTED, "teams", -1),
          judge(OrganizationModel.HYBRID, "teams", 2),
          judge(OrganizationModel.HYBRID, "services", 2),
          judge(OrganizationModel.HYBRID, "regulation", 1),
          judge(OrganizationModel.HYBRID, "autonomy", 1),
          judge(OrganizationModel.HYBRID, "growth", 1),
          judge(OrganizationModel.CENTER_OF_EXCELLENCE, "teams", 1),
          judge(OrganizationModel.CENTER_OF_EXCELLENCE, "growth", 2),
          judge(OrganizationModel.CENTER_OF_EXCELLENCE, "autonomy", 2),
          judge(OrganizationModel.CENTER_OF_EXCELLENCE, "skills", -1),
          judge(OrganizationModel.CENTER_OF_EXCELLENCE, "regulation", 1)));

  private OrganizationAdvisor() {}

  /** {@return the table of our own judgements} */
  public static AdviceTable<OrganizationModel> standard() {
    return STANDARD;
  }

  private static Input input(String id, double none, double full) {
    return new Input(id, Labels.text(OrganizationModel.class, "advice.input." + id), none, full);
  }

  private static Judgement<OrganizationModel> judge(
      OrganizationModel option, String input, int weight) {
    String key = "advice." + option.label() + "." + input;
    return new Judgement<>(option, input, weight, Labels.text(OrganizationModel.class, key));
  }
}
