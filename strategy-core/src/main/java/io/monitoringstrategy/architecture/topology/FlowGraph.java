package io.monitoringstrategy.architecture.topology;

import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.Flow;
import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.value.ComponentId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Components as numbers and flows as lists of numbers, for walks over all of them. */
final class FlowGraph {
  private final List<Component> components;
  private final int[][] next;
  private final int[][] previous;

  private FlowGraph(List<Component> components, int[][] next, int[][] previous) {
    this.components = components;
    this.next = next;
    this.previous = previous;
  }

  /** Flows whose ends are not among the components are left out. */
  static FlowGraph of(List<Component> components, Collection<Flow> flows) {
    Map<ComponentId, Integer> index = new HashMap<>();
    for (int i = 0; i < components.size(); i++) {
      index.put(components.get(i).id(), i);
    }
    List<List<Integer>> next = lists(components.size());
    List<List<Integer>> previous = lists(components.size());
    for (Flow flow : flows) {
      Integer from = index.get(flow.from());
      Integer to = index.get(flow.to());
      if (from != null && to != null) {
        next.get(from).add(to);
        previous.get(to).add(from);
      }
    }
    return new FlowGraph(components, arrays(next), arrays(previous));
  }

  int size() {
    return next.length;
  }

  Component component(int node) {
    return components.get(node);
  }

  int[] next(int node) {
    return next[node];
  }

  int[] previous(int node) {
    return previous[node];
  }

  /** {@return the components of a stage} */
  BitSet at(PipelineStage stage) {
    BitSet found = new BitSet(size());
    for (int node = 0; node < size(); node++) {
      found.set(node, components.get(node).isAt(stage));
    }
    return found;
  }

  /** {@return what can be reached from any of these, themselves included, passing no barrier} */
  BitSet reachedFrom(BitSet start, BitSet barrier) {
    return walk(start, barrier, next);
  }

  /** {@return what reaches any of these, themselves included} */
  BitSet reaching(BitSet goal) {
    return walk(goal, new BitSet(), previous);
  }

  /** {@return what reaches the node without passing another of these} */
  BitSet reachingFirst(int node, BitSet others) {
    BitSet goal = new BitSet();
    goal.set(node);
    BitSet barrier = (BitSet) others.clone();
    barrier.clear(node);
    return walk(goal, barrier, previous);
  }

  List<ComponentId> ids(BitSet nodes) {
    return nodes.stream().mapToObj(node -> components.get(node).id()).toList();
  }

  private static BitSet walk(BitSet start, BitSet barrier, int[][] edges) {
    BitSet seen = (BitSet) start.clone();
    seen.andNot(barrier);
    int[] stack = seen.stream().toArray();
    int top = stack.length;
    stack = Arrays.copyOf(stack, edges.length);
    while (top > 0) {
      for (int neighbour : edges[stack[--top]]) {
        if (!seen.get(neighbour) && !barrier.get(neighbour)) {
          seen.set(neighbour);
          stack[top++] = neighbour;
        }
      }
    }
    return seen;
  }

  private static List<List<Integer>> lists(int size) {
    List<List<Integer>> lists = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private static int[][] arrays(List<List<Integer>> lists) {
    return lists.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).distinct().toArray())
        .toArray(int[][]::new);
  }
}
