package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.architecture.governance.DataSet;
import io.monitoringstrategy.architecture.governance.DataVolume;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlScalar;
import io.monitoringstrategy.kpi.DurationText;
import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.DataSetId;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.TeamId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The key {@code governance} of {@code architecture}: how data are kept and guarded. */
final class GovernanceSection {
  private final DeclaredIds ids = new DeclaredIds();
  private final Places places;

  GovernanceSection(Places places) {
    this.places = places;
  }

  List<DataSet> read(YamlMap architecture) {
    places.putSection("governance", architecture);
    return architecture.records("governance", this::dataSet);
  }

  private Optional<DataSet> dataSet(YamlMap map) {
    Optional<DataSetId> id = ids.read(map, DataSetId::of);
    Optional<SignalType> signal = map.required("signal", SignalType::parse);
    List<ComponentId> stores = map.list("stores", ComponentId::of);
    Optional<Duration> retention = map.optional("retention", DurationText::parse);
    Optional<Duration> required = map.optional("required-retention", DurationText::parse);
    Optional<Boolean> personal = map.optional("personal-data", YamlScalar::flag);
    Optional<Boolean> masked = map.optional("masked", YamlScalar::flag);
    List<TeamId> access = map.list("access", TeamId::of);
    Optional<TeamId> owner = map.optional("quality-owner", TeamId::of);
    Optional<String> metadata = map.optionalText("metadata");
    Optional<Integer> copies = map.optional("copies", YamlScalar::integer);
    Optional<DataVolume> volume = map.map("volume").flatMap(GovernanceSection::volume);
    id.ifPresent(name -> {
      places.putMap(
          name.path(), map, "retention", "required-retention", "personal-data", "quality-owner");
      places.putEach(name.path(), map, "stores");
      places.putEach(name.path(), map, "access");
    });
    return map.build(() -> {
      DataSet.Builder data = DataSet.builder(id.orElseThrow(), signal.orElseThrow())
          .addAllStores(stores)
          .retention(retention)
          .requiredRetention(required)
          .addAllAccess(access)
          .qualityOwner(owner)
          .metadata(metadata)
          .volume(volume);
      personal.ifPresent(data::isPersonalData);
      masked.ifPresent(data::isMasked);
      copies.ifPresent(data::copies);
      return data.build();
    });
  }

  /** {@code {per-day: 50 GB}} or {@code {series: 100000, interval: 15s, bytes-per-sample: 2}}. */
  private static Optional<DataVolume> volume(YamlMap map) {
    Optional<Double> daily = map.optional("per-day", NumberText::bytes);
    Optional<Integer> series = map.optional("series", YamlScalar::integer);
    Optional<Duration> interval = map.optional("interval", DurationText::parse);
    Optional<Double> bytes = map.optional("bytes-per-sample", NumberText::number);
    return map.build(() -> {
      if (daily.isPresent() == series.isPresent() || interval.isPresent() != series.isPresent()) {
        throw InvalidValueException.of(
            "volume", "must be {per-day: 50 GB} or {series: 100000, interval: 15s}");
      }
      return daily.isPresent()
          ? DataVolume.daily(daily.get())
          : DataVolume.sampled(series.orElseThrow(), interval.orElseThrow(), bytes.orElse(2.0));
    });
  }

  static List<Fields> write(List<DataSet> dataSets) {
    return dataSets.stream()
        .map(data -> new Fields()
            .put("id", data.id())
            .put("signal", data.signal().label())
            .put("stores", data.stores())
            .put("retention", data.retention())
            .put("required-retention", data.requiredRetention())
            .put("personal-data", data.isPersonalData(), false)
            .put("masked", data.isMasked(), false)
            .put("access", data.access())
            .put("quality-owner", data.qualityOwner())
            .put("metadata", data.metadata())
            .put("copies", data.copies(), 1)
            .put("volume", data.volume().map(GovernanceSection::write).orElseGet(Fields::new)))
        .toList();
  }

  private static Fields write(DataVolume volume) {
    if (volume instanceof DataVolume.Sampled sampled) {
      return new Fields()
          .put("series", sampled.series())
          .put("interval", sampled.interval())
          .put("bytes-per-sample", sampled.bytesPerSample());
    }
    return new Fields()
        .put(
            "per-day",
            new Fields.Measure(
                NumberText.written(volume.bytesPerDay()) + " B", volume.bytesPerDay()));
  }
}
