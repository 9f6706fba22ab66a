package io.monitoringstrategy.org.raci;

import java.util.Set;

/**
 * How many letters of each kind a team carries, or an activity hands out.
 *
 * <p>A cell {@code A/R} counts twice: once as accountable, once as responsible.
 *
 * @param responsible how many R
 * @param accountable how many A
 * @param consulted how many C
 * @param informed how many I
 * @param supporting how many S, which only {@link RaciVariant#RASCI} has
 */
public record RaciLoad(
    int responsible, int accountable, int consulted, int informed, int supporting) {
  /** No letter at all. */
  static final RaciLoad NONE = new RaciLoad(0, 0, 0, 0, 0);

  /** Counts the letters of RACI, without any S. */
  public RaciLoad(int responsible, int accountable, int consulted, int informed) {
    this(responsible, accountable, consulted, informed, 0);
  }

  /** {@return how many of one letter} */
  public int of(RaciLetter letter) {
    return switch (letter) {
      case RESPONSIBLE -> responsible;
      case ACCOUNTABLE -> accountable;
      case CONSULTED -> consulted;
      case INFORMED -> informed;
      case SUPPORTING -> supporting;
    };
  }

  /** {@return how many letters altogether} */
  public int total() {
    return responsible + accountable + consulted + informed + supporting;
  }

  /** {@return the load with the letters of one more cell} */
  RaciLoad plus(Set<RaciLetter> cell) {
    return new RaciLoad(
        responsible + count(RaciLetter.RESPONSIBLE, cell),
        accountable + count(RaciLetter.ACCOUNTABLE, cell),
        consulted + count(RaciLetter.CONSULTED, cell),
        informed + count(RaciLetter.INFORMED, cell),
        supporting + count(RaciLetter.SUPPORTING, cell));
  }

  /** {@return the load without the letters of a cell that it counts} */
  RaciLoad minus(Set<RaciLetter> cell) {
    return new RaciLoad(
        responsible - count(RaciLetter.RESPONSIBLE, cell),
        accountable - count(RaciLetter.ACCOUNTABLE, cell),
        consulted - count(RaciLetter.CONSULTED, cell),
        informed - count(RaciLetter.INFORMED, cell),
        supporting - count(RaciLetter.SUPPORTING, cell));
  }

  private static int count(RaciLetter letter, Set<RaciLetter> cell) {
    return cell.contains(letter) ? 1 : 0;
  }
}
