package io.monitoringstrategy.org.raci;

/**
 * How many letters of each kind a team carries, or an activity hands out.
 *
 * <p>A cell {@code A/R} counts twice: once as accountable, once as responsible.
 *
 * @param responsible how many R
 * @param accountable how many A
 * @param consulted how many C
 * @param informed how many I
 */
public record RaciLoad(int responsible, int accountable, int consulted, int informed) {
  /** No letter at all. */
  static final RaciLoad NONE = new RaciLoad(0, 0, 0, 0);

  /** {@return how many of one letter} */
  public int of(RaciLetter letter) {
    return switch (letter) {
      case RESPONSIBLE -> responsible;
      case ACCOUNTABLE -> accountable;
      case CONSULTED -> consulted;
      case INFORMED -> informed;
    };
  }

  /** {@return how many letters altogether} */
  public int total() {
    return responsible + accountable + consulted + informed;
  }

  /** {@return the load with the letters of one more cell} */
  RaciLoad plus(Iterable<RaciLetter> cell) {
    RaciLoad sum = this;
    for (RaciLetter letter : cell) {
      sum = switch (letter) {
        case RESPONSIBLE ->
          new RaciLoad(sum.responsible + 1, sum.accountable, sum.consulted, sum.informed);
        case ACCOUNTABLE ->
          new RaciLoad(sum.responsible, sum.accountable + 1, sum.consulted, sum.informed);
        case CONSULTED ->
          new RaciLoad(sum.responsible, sum.accountable, sum.consulted + 1, sum.informed);
        case INFORMED ->
          new RaciLoad(sum.responsible, sum.accountable, sum.consulted, sum.informed + 1);
      };
    }
    return sum;
  }
}
