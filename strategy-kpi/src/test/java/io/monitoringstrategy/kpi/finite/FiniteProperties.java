package io.monitoringstrategy.kpi.finite;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.kpi.Measurement;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Every public method of the module, given whatever can be built by its public methods: it refuses the
 * value with an explanation, or answers in finite numbers whose intervals hold their points.
 */
class FiniteProperties {
  private static final int SEEDS = 2_000;

  @Provide
  Arbitrary<Executable> calls() {
    return Arbitraries.of(PublicApi.all());
  }

  @Provide
  Arbitrary<Method> measurements() {
    return Arbitraries.of(PublicApi.measurements());
  }

  @Property(tries = 10_000)
  void noNumberThatIsNoneLeavesTheModule(@ForAll("calls") Executable call, @ForAll long seed) {
    new HostileCalls(seed)
        .answer(call)
        .ifPresent(answer -> FiniteNumbers.assertIn(answer, call.toGenericString()));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void everyMeasurementIsReached(@ForAll("measurements") Method method) {
    Optional<Object> answer = LongStream.range(0, SEEDS)
        .mapToObj(seed -> new HostileCalls(seed).answer(method))
        .flatMap(Optional::stream)
        .filter(Measurement.Measured.class::isInstance)
        .findFirst();
    assertThat(answer).as("a value of %s", method).isPresent();
  }
}
