package io.monitoringstrategy.tool;

import static io.monitoringstrategy.architecture.PipelineStage.CHANNEL;
import static io.monitoringstrategy.architecture.PipelineStage.TRANSPORT;
import static io.monitoringstrategy.tool.Deployment.SAAS;
import static io.monitoringstrategy.tool.Deployment.SELF_HOSTED;

import io.monitoringstrategy.architecture.SignalType;
import java.util.List;

/** What stands between and around the other tools of the standard catalogue: queues, chat, APM. */
final class ConnectingTools {
  static final List<Tool> ALL = List.of(
      queue("kafka")
          .see("https://kafka.apache.org/documentation/")
          .does(SignalType.METRICS, TRANSPORT)
          .does(SignalType.LOGS, TRANSPORT)
          .does(SignalType.TRACES, TRANSPORT)
          .does(SignalType.EVENTS, TRANSPORT)
          .runs(SELF_HOSTED)
          .belongsTo("Apache Software Foundation")
          .see("https://github.com/apache/kafka/blob/trunk/LICENSE")
          .licence("Apache-2.0")
          .build(),
      queue("rabbitmq")
          .see("https://www.rabbitmq.com/docs")
          .does(SignalType.METRICS, TRANSPORT)
          .does(SignalType.LOGS, TRANSPORT)
          .does(SignalType.TRACES, TRANSPORT)
          .does(SignalType.EVENTS, TRANSPORT)
          .runs(SELF_HOSTED)
          .belongsTo("Broadcom")
          .see("https://github.com/rabbitmq/rabbitmq-server/blob/main/LICENSE")
          .licence("MPL-2.0")
          .build(),
      Listing.of("slack", ToolCategory.CHAT)
          .see("https://docs.slack.dev/")
          .alerts(CHANNEL)
          .runs(SAAS)
          .licence("proprietary")
          .belongsTo("Salesforce")
          .build(),
      Listing.of("apm-tools", ToolCategory.APM).build());

  private ConnectingTools() {}

  private static Listing queue(String id) {
    return Listing.of(id, ToolCategory.MESSAGING);
  }
}
