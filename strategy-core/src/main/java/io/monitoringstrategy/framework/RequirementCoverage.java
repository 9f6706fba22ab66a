package io.monitoringstrategy.framework;

import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.RequirementId;
import io.monitoringstrategy.value.StakeholderId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which requirement is met by what, and what serves which requirement.
 *
 * <p>A requirement is met if it names an element that exists; what names nothing, or only what does not
 * exist, is unmet.
 */
public final class RequirementCoverage {
  private final List<Requirement> requirements;
  private final List<Stakeholder> stakeholders;
  private final Set<String> elements;

  private RequirementCoverage(
      List<Requirement> requirements, List<Stakeholder> stakeholders, Set<String> elements) {
    this.requirements = requirements;
    this.stakeholders = stakeholders;
    this.elements = elements;
  }

  /**
   * {@return the coverage of these requirements}
   *
   * @param elements the paths of what exists, such as {@code tool/jaeger}
   */
  public static RequirementCoverage of(
      Collection<Requirement> requirements,
      Collection<Stakeholder> stakeholders,
      Collection<String> elements) {
    return new RequirementCoverage(
        List.copyOf(requirements), List.copyOf(stakeholders), new LinkedHashSet<>(elements));
  }

  /** {@return the existing elements that meet each requirement, in the order of the requirements} */
  public Map<RequirementId, List<String>> metBy() {
    Map<RequirementId, List<String>> met = new LinkedHashMap<>();
    for (Requirement requirement : requirements) {
      met.put(
          requirement.id(),
          requirement.metBy().stream().filter(elements::contains).toList());
    }
    return met;
  }

  /** {@return the requirements that nothing meets} */
  public List<RequirementId> unmet() {
    return metBy().entrySet().stream()
        .filter(entry -> entry.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** {@return the share of requirements that something meets; absent without a requirement} */
  public Optional<Ratio> share() {
    return requirements.isEmpty()
        ? Optional.empty()
        : Optional.of(Ratio.of(requirements.size() - unmet().size(), requirements.size()));
  }

  /** {@return the requirements that each element serves, in the order of the elements} */
  public Map<String, List<RequirementId>> serves() {
    Map<String, List<RequirementId>> serves = new LinkedHashMap<>();
    elements.forEach(element -> serves.put(element, new ArrayList<>()));
    metBy()
        .forEach((requirement, met) -> met.forEach(
            element -> serves.computeIfAbsent(element, key -> new ArrayList<>()).add(requirement)));
    return serves;
  }

  /** {@return the needs of each stakeholder that nothing meets or nobody has written down} */
  public Map<StakeholderId, List<RequirementId>> unmetNeeds() {
    Map<RequirementId, List<String>> met = metBy();
    Map<StakeholderId, List<RequirementId>> unmet = new LinkedHashMap<>();
    for (Stakeholder stakeholder : stakeholders) {
      List<RequirementId> open = stakeholder.needs().stream()
          .filter(need -> met.getOrDefault(need, List.of()).isEmpty())
          .toList();
      if (!open.isEmpty()) {
        unmet.put(stakeholder.id(), open);
      }
    }
    return unmet;
  }

  /** {@return the groups that no stakeholder speaks for} */
  public Set<StakeholderGroup> silentGroups() {
    Set<StakeholderGroup> silent = EnumSet.allOf(StakeholderGroup.class);
    stakeholders.forEach(stakeholder -> silent.remove(stakeholder.group()));
    return silent;
  }

  /** {@return the concerns that no requirement is about} */
  public Set<Concern> unconsidered() {
    Set<Concern> unconsidered = EnumSet.allOf(Concern.class);
    requirements.forEach(requirement -> requirement.concern().ifPresent(unconsidered::remove));
    return unconsidered;
  }
}
