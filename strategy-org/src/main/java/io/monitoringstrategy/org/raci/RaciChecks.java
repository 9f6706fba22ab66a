package io.monitoringstrategy.org.raci;

import static io.monitoringstrategy.check.Severity.ERROR;
import static io.monitoringstrategy.check.Severity.INFO;
import static io.monitoringstrategy.check.Severity.WARNING;

import io.monitoringstrategy.check.Check;
import java.util.List;

/**
 * What can be wrong with a RACI table.
 *
 * <pre>{@code
 * CheckSuite.of(RaciChecks.all()).run(table, CheckPolicy.on(today)).findings()
 * }</pre>
 *
 * <p>The first four are errors: a table that keeps them is a {@link RaciMatrix}. An activity is
 * {@code activity/incident-response} in a finding, a team {@code team/sre} and a cell
 * {@code activity/incident-response/sre}. No rule applies to a table without activities.
 */
public final class RaciChecks {
  private static final String CONVENTION = "RACI convention";

  /** An assigned activity has one A, not two and not none. */
  public static final Check<RaciTable> EXACTLY_ONE_ACCOUNTABLE = Check.each(
          "activity", RaciTable::rows, RaciChecks::path)
      .that("is assigned", row -> !row.isEmpty())
      .must("have exactly one accountable team", row -> row.accountable().size() == 1)
      .but(RaciChecks::accountableFound)
      .because("two who answer for an outcome wait for each other, and without one nobody decides")
      .fix("give the A to the one team that answers for the outcome, and R or C to the others")
      .source("PMBOK Guide, responsibility assignment matrix")
      .as("raci.exactly-one-accountable", ERROR);

  /** An assigned activity has at least one R. */
  public static final Check<RaciTable> SOMEONE_RESPONSIBLE = Check.each(
          "activity", RaciTable::rows, RaciChecks::path)
      .that("is assigned", row -> !row.isEmpty())
      .must("have at least one responsible team", row -> !row.responsible().isEmpty())
      .but(row -> "only has teams that answer, advise or listen: "
          + Phrase.list(List.copyOf(row.cells().keySet())))
      .because("work that nobody does is not done, whoever answers for it")
      .fix("give an R to the team that does the work; A/R if it also answers for it")
      .source(CONVENTION)
      .as("raci.someone-responsible", ERROR);

  /** An activity has at least one letter. */
  public static final Check<RaciTable> NO_EMPTY_ACTIVITY = Check.each(
          "activity", RaciTable::rows, RaciChecks::path)
      .must("be assigned to a team", row -> !row.isEmpty())
      .but(row -> "no team has a letter in it")
      .because("an activity that is listed and given to nobody looks covered and is not")
      .fix("give it an A and an R, or delete the row")
      .source(CONVENTION)
      .as("raci.no-empty-activity", ERROR);

  /** A cell does not both ask or tell a team and make it act. */
  public static final Check<RaciTable> NO_CONTRADICTION = Check.each(
          "cell", RaciCell::of, RaciCell::path)
      .must("not contradict itself", cell -> !cell.isContradictory())
      .but(cell -> "makes " + cell.team() + " " + cell.words())
      .because("who does or answers for the work need be neither asked nor told, and who is asked"
          + " before need not be told after")
      .fix("keep the stronger letter: R or A before C, C before I")
      .source(CONVENTION)
      .as("raci.no-contradiction", ERROR);

  /** A team has at least one letter. */
  public static final Check<RaciTable> NO_UNUSED_TEAM = Check.each(
          "team of the matrix", TeamShare::of, TeamShare::path)
      .must("take part in an activity", TeamShare::isUsed)
      .but(team -> "has no letter anywhere")
      .because("a team without any part was forgotten, or does not belong in the matrix")
      .fix("give it its letters, or take its column out")
      .as("raci.no-unused-team", WARNING);

  /** An activity consults at most three teams, or half of them where that is more. */
  public static final Check<RaciTable> FEW_CONSULTED = Check.each(
          "activity", Consultation::of, Consultation::path)
      .must("consult at most three teams or half of all", Consultation::isBearable)
      .but(Consultation::found)
      .because("every team that is asked first is one more to wait for")
      .fix("turn C into I for the teams whose answer has never changed the outcome")
      .as("raci.few-consulted", WARNING);

  /** A team holds at most half of all A. */
  public static final Check<RaciTable> ACCOUNTABILITY_SPREAD = Check.each(
          "team", TeamShare::of, TeamShare::path)
      .that("answers for an activity", team -> team.load().accountable() > 0)
      .must("answer for at most half of what is answered for", team -> !team.holdsMoreThanHalf())
      .but(team -> "holds " + team.load().accountable() + " of " + team.accountabilities() + " A")
      .because("the team that answers for most things is the one everything waits for")
      .fix("pass the A of an activity to the team that lives with its outcome")
      .as("raci.accountability-spread", WARNING);

  /** A team that takes part does or answers for something. */
  public static final Check<RaciTable> NO_BYSTANDER = Check.each(
          "team", TeamShare::of, TeamShare::path)
      .that("takes part in an activity", TeamShare::isUsed)
      .must("do or answer for something", team -> !team.isBystander())
      .but(team -> "has neither R nor A (C in " + team.load().consulted() + ", I in "
          + team.load().informed() + ")")
      .because("a team that only looks on costs time without carrying anything")
      .fix("give it an R or an A where it does carry something, or inform it in another way")
      .as("raci.no-bystander", INFO);

  private RaciChecks() {}

  /** {@return every rule on a RACI table, errors first} */
  public static List<Check<RaciTable>> all() {
    return List.of(
        EXACTLY_ONE_ACCOUNTABLE,
        SOMEONE_RESPONSIBLE,
        NO_EMPTY_ACTIVITY,
        NO_CONTRADICTION,
        NO_UNUSED_TEAM,
        FEW_CONSULTED,
        ACCOUNTABILITY_SPREAD,
        NO_BYSTANDER);
  }

  /** {@return the rules that every {@link RaciMatrix} keeps} */
  static List<Check<RaciTable>> ofMatrix() {
    return List.of(
        EXACTLY_ONE_ACCOUNTABLE, SOMEONE_RESPONSIBLE, NO_EMPTY_ACTIVITY, NO_CONTRADICTION);
  }

  static String path(RaciRow row) {
    return "activity/" + row.activity();
  }

  private static String accountableFound(RaciRow row) {
    List<String> accountable = row.accountable();
    return accountable.isEmpty()
        ? "has none"
        : "has " + accountable.size() + ": " + Phrase.list(accountable);
  }
}
