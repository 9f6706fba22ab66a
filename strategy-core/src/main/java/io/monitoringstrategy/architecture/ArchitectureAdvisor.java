package io.monitoringstrategy.architecture;

import io.monitoringstrategy.advice.AdviceTable;
import io.monitoringstrategy.advice.Input;
import io.monitoringstrategy.advice.Judgement;
import io.monitoringstrategy.value.Labels;
import java.util.List;

/**
 * Which architecture suits an organisation.
 *
 * <pre>{@code
 * Advice<IntegrationArchitecture> advice = ArchitectureAdvisor.standard()
 *     .advise(Map.of("teams", 12.0, "services", 80.0, "autonomy", 0.9, "regulation", 1.0));
 * }</pre>
 *
 * <p>{@code teams}, {@code services} and {@code domains} are counts; {@code autonomy}, {@code
 * regulation} and {@code skills} go from 0, none, to 1, all there can be. The weights are our judgement,
 * not a measurement: {@link AdviceTable#judgements()} shows each with its reason, and a table of one's
 * own takes their place.
 */
public final class ArchitectureAdvisor {
  private static final AdviceTable<IntegrationArchitecture> STANDARD = AdviceTable.of(
      List.of(IntegrationArchitecture.values()),
      List.of(
          input("teams", 1, 20),
          input("services", 5, 200),
          input("domains", 1, 8),
          input("autonomy", 0, 1),
          input("regulation", 0, 1),
          input("skills", 0, 1)),
      List.of(
          judge(IntegrationArchitecture.CENTRALIZED, "teams", -2),
          judge(IntegrationArchitecture.CENTRALIZED, "autonomy", -2),
          judge(IntegrationArchitecture.CENTRALIZED, "domains", -1),
          judge(IntegrationArchitecture.CENTRALIZED, "regulation", 2),
          judge(IntegrationArchitecture.CENTRALIZED, "services", -1),
          judge(IntegrationArchitecture.CENTRALIZED, "skills", -1),
          judge(IntegrationArchitecture.DISTRIBUTED, "domains", 3),
          judge(IntegrationArchitecture.DISTRIBUTED, "autonomy", 1),
          judge(IntegrationArchitecture.DISTRIBUTED, "regulation", -2),
          judge(IntegrationArchitecture.DISTRIBUTED, "services", -1),
          judge(IntegrationArchitecture.HYBRID, "domains", 2),
          judge(IntegrationArchitecture.HYBRID, "regulation", 2),
          judge(IntegrationArchitecture.HYBRID, "teams", 1),
          judge(IntegrationArchitecture.HYBRID, "autonomy", -1),
          judge(IntegrationArchitecture.HYBRID, "skills", 1),
          judge(IntegrationArchitecture.FEDERATED, "teams", 2),
          judge(IntegrationArchitecture.FEDERATED, "autonomy", 2),
          judge(IntegrationArchitecture.FEDERATED, "services", 2),
          judge(IntegrationArchitecture.FEDERATED, "skills", 2),
          judge(IntegrationArchitecture.FEDERATED, "regulation", 1),
          judge(IntegrationArchitecture.MICROSERVICE, "autonomy", 3),
          judge(IntegrationArchitecture.MICROSERVICE, "services", 1),
          judge(IntegrationArchitecture.MICROSERVICE, "teams", 1),
          judge(IntegrationArchitecture.MICROSERVICE, "regulation", -2),
          judge(IntegrationArchitecture.MICROSERVICE, "skills", 2)));

  private ArchitectureAdvisor() {}

  /** {@return the table of our own judgements} */
  public static AdviceTable<IntegrationArchitecture> standard() {
    return STANDARD;
  }

  private static Input input(String id, double none, double full) {
    return new Input(
        id, Labels.text(IntegrationArchitecture.class, "advice.input." + id), none, full);
  }

  private static Judgement<IntegrationArchitecture> judge(
      IntegrationArchitecture option, String input, int weight) {
    String key = "advice." + option.label() + "." + input;
    return new Judgement<>(option, input, weight, Labels.text(IntegrationArchitecture.class, key));
  }
}
