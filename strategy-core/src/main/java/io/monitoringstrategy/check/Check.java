package io.monitoringstrategy.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule together with how to tell whether a subject keeps it.
 *
 * <pre>{@code
 * static final Check<MonitoringStrategy> HAS_OWNER =
 *     Check.each("objective", MonitoringStrategy::objectives, BusinessObjective::path)
 *         .must("name an owning team", objective -> objective.owner().isPresent())
 *         .because("what nobody owns nobody mends")
 *         .fix("add 'owner:' with the id of a team")
 *         .source("SRE workbook, chapter 2")
 *         .as("objective.has-owner", Severity.WARNING);
 * }</pre>
 *
 * <p>reads: each objective must name an owning team, because what nobody owns nobody mends.
 *
 * @param <S> what is checked, such as a whole strategy
 */
public final class Check<S> {
  private final Rule rule;
  private final BiFunction<S, Evidence, Outcome> examination;

  private Check(Rule rule, BiFunction<S, Evidence, Outcome> examination) {
    this.rule = rule;
    this.examination = examination;
  }

  /**
   * Begins a check of every element of one kind.
   *
   * @param noun what one element is called, such as {@code business objective}
   * @param elements finds them in the subject
   * @param path names one of them in a report, such as {@code objective/customers-can-pay}
   */
  public static <S, E> Each<S, E> each(
      String noun,
      Function<S, ? extends Collection<? extends E>> elements,
      Function<? super E, String> path) {
    return new Each<>(
        noun,
        "",
        (subject, evidence) -> Optional.of(elements.apply(subject)),
        path,
        element -> true);
  }

  /**
   * Begins a check of every element of one kind as it is on the day of the check, such as the age of
   * a fact; without a day it is not applicable.
   *
   * @param noun what one element is called, such as {@code fact about a tool}
   * @param elements finds them in the subject, as they are on the day
   * @param path names one of them in a report, such as {@code tool/jaeger/licence}
   */
  public static <S, E> Each<S, E> eachOn(
      String noun,
      BiFunction<S, LocalDate, ? extends Collection<? extends E>> elements,
      Function<? super E, String> path) {
    return eachGiven(noun, Evidence.DAY, elements, path);
  }

  /**
   * Begins a check of every element of one kind in the light of what is known besides the subject,
   * such as a log of incidents; without that it is not applicable.
   *
   * @param noun what one element is called, such as {@code SLO of a service with incidents}
   * @param needed what has to be known
   * @param elements finds them in the subject and the evidence
   * @param path names one of them in a report, such as {@code slo/checkout-availability}
   */
  public static <S, T, E> Each<S, E> eachGiven(
      String noun,
      Evidence.Kind<T> needed,
      BiFunction<S, T, ? extends Collection<? extends E>> elements,
      Function<? super E, String> path) {
    return new Each<>(
        noun,
        needed.name(),
        (subject, evidence) -> evidence.find(needed).map(known -> elements.apply(subject, known)),
        path,
        element -> true);
  }

  /** {@return what is demanded, and why} */
  public Rule rule() {
    return rule;
  }

  /** {@return what the rule gives for the subject; never throws for a subject that breaks it} */
  public Outcome evaluate(S subject) {
    return examination.apply(subject, Evidence.NONE);
  }

  /** {@return what the rule gives for the subject on a day, which some rules depend on} */
  public Outcome evaluate(S subject, LocalDate day) {
    return evaluate(subject, Evidence.NONE.with(Evidence.DAY, day));
  }

  /** {@return what the rule gives for the subject in the light of what else is known} */
  public Outcome evaluate(S subject, Evidence evidence) {
    return examination.apply(subject, evidence);
  }

  /** {@return the same check of a part, for a larger subject that has such a part} */
  public <T> Check<T> of(Function<T, S> part) {
    return new Check<>(
        rule, (subject, evidence) -> examination.apply(part.apply(subject), evidence));
  }

  /** {@return the rule as a sentence} */
  @Override
  public String toString() {
    return rule.toString();
  }

  /**
   * The elements of a check, before its demand.
   *
   * @param <S> what is checked
   * @param <E> one element of it
   */
  public static final class Each<S, E> {
    private final String noun;
    private final String needed;
    private final BiFunction<S, Evidence, Optional<? extends Collection<? extends E>>> elements;
    private final Function<? super E, String> path;
    private final Predicate<? super E> concerned;

    private Each(
        String noun,
        String needed,
        BiFunction<S, Evidence, Optional<? extends Collection<? extends E>>> elements,
        Function<? super E, String> path,
        Predicate<? super E> concerned) {
      this.noun = noun;
      this.needed = needed;
      this.elements = elements;
      this.path = path;
      this.concerned = concerned;
    }

    /** Leaves out the elements the rule does not concern; {@code which} completes "that ...". */
    public Each<S, E> that(String which, Predicate<? super E> condition) {
      return new Each<>(
          noun + " that " + which,
          needed,
          elements,
          path,
          element -> concerned.test(element) && condition.test(element));
    }

    /** States the demand; {@code demand} completes "must ...". */
    public Draft<S, E> must(String demand, Predicate<? super E> kept) {
      return new Draft<>(this, demand, kept);
    }

    /** The elements concerned; empty if they depend on evidence and none is given. */
    private Optional<List<E>> of(S subject, Evidence evidence) {
      return elements.apply(subject, evidence).map(all -> {
        List<E> found = new ArrayList<>();
        for (E element : all) {
          if (concerned.test(element)) {
            found.add(element);
          }
        }
        return found;
      });
    }
  }

  /**
   * A check that still needs its reason, fix and name.
   *
   * @param <S> what is checked
   * @param <E> one element of it
   */
  public static final class Draft<S, E> {
    private final Each<S, E> each;
    private final String demand;
    private final Predicate<? super E> kept;
    private Function<? super E, String> found = element -> "";
    private Predicate<? super E> isGrave = element -> false;
    private Severity grave = Severity.ERROR;
    private String because = "";
    private String fix = "";
    private String source = "good practice";

    private Draft(Each<S, E> each, String demand, Predicate<? super E> kept) {
      this.each = each;
      this.demand = demand;
      this.kept = kept;
    }

    /** Says what was found in a breach; completes "must ..., but ...". */
    public Draft<S, E> but(Function<? super E, String> what) {
      this.found = what;
      return this;
    }

    /** Makes some breaches weigh more than the rule does. */
    public Draft<S, E> graver(Severity severity, Predicate<? super E> condition) {
      this.grave = severity;
      this.isGrave = condition;
      return this;
    }

    /** Gives the reason, which is not optional; completes "because ...". */
    public Draft<S, E> because(String reason) {
      this.because = reason;
      return this;
    }

    /** Says what to do about a breach, which is not optional either. */
    public Draft<S, E> fix(String remedy) {
      this.fix = remedy;
      return this;
    }

    /** Says where the demand comes from; {@code good practice} if nobody says. */
    public Draft<S, E> source(String origin) {
      this.source = origin;
      return this;
    }

    /**
     * Names the check and ends it.
     *
     * @throws io.monitoringstrategy.value.InvalidValueException if the reason or the fix is missing
     */
    public Check<S> as(String id, Severity severity) {
      Rule rule = Rule.builder()
          .id(RuleId.of(id))
          .severity(severity)
          .sentence("each " + each.noun + " must " + demand)
          .because(because)
          .fix(fix)
          .source(source)
          .build();
      return new Check<>(rule, (subject, evidence) -> examine(rule, each.of(subject, evidence)));
    }

    private Outcome examine(Rule rule, Optional<List<E>> concerned) {
      if (concerned.isEmpty()) {
        return new Outcome.NotApplicable("no " + each.needed + " given");
      }
      List<E> elements = concerned.get();
      if (elements.isEmpty()) {
        return new Outcome.NotApplicable("there is no " + each.noun);
      }
      List<Finding> findings = elements.stream()
          .filter(element -> !kept.test(element))
          .map(element -> finding(rule, element))
          .toList();
      return findings.isEmpty()
          ? new Outcome.Passed(elements.size())
          : new Outcome.Failed(elements.size(), findings);
    }

    private Finding finding(Rule rule, E element) {
      String what = found.apply(element);
      return Finding.builder()
          .rule(rule.id())
          .severity(isGrave.test(element) ? grave : rule.severity())
          .element(each.path.apply(element))
          .message("must " + demand + (what.isEmpty() ? "" : ", but " + what))
          .because(rule.because())
          .fix(rule.fix())
          .build();
    }
  }
}
