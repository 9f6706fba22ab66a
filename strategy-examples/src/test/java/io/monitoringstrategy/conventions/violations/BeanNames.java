package io.monitoringstrategy.conventions.violations;

/** Named as a bean; the message is an override and may keep its name. */
public final class BeanNames extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private String name = "";

  /** {@return the name} */
  public String getName() {
    return name;
  }

  /** Changes the name. */
  public void setName(String name) {
    this.name = name;
  }

  @Override
  public String getMessage() {
    return name;
  }
}
