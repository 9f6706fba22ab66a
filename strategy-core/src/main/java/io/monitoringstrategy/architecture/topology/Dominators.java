package io.monitoringstrategy.architecture.topology;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which component every way from a node to the goals passes: the dominator tree of the reversed graph,
 * by Cooper, Harvey and Kennedy, "A simple, fast dominance algorithm" (2001), nearly linear in practice.
 */
final class Dominators {
  private static final int NONE = -1;

  private final int root;
  private final int[] parent;
  private final int[] order;

  private Dominators(int root, int[] parent, int[] order) {
    this.root = root;
    this.parent = parent;
    this.order = order;
  }

  /** The dominators on the ways to any of these goals. */
  static Dominators towards(FlowGraph graph, BitSet goals) {
    int root = graph.size();
    int[] place = new int[root + 1];
    int[] order = postorder(graph, goals, place);
    int[] parent = new int[root + 1];
    Arrays.fill(parent, NONE);
    parent[root] = root;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = order.length - 2; i >= 0; i--) {
        int node = order[i];
        int best = goals.get(node) ? root : NONE;
        for (int before : graph.next(node)) {
          if (parent[before] != NONE) {
            best = best == NONE ? before : meet(best, before, parent, place);
          }
        }
        changed |= parent[node] != best;
        parent[node] = best;
      }
    }
    return new Dominators(root, parent, order);
  }

  /** {@return for each node how many of these it stands in the way of, itself not counted} */
  int[] countBehind(BitSet nodes) {
    int[] behind = new int[root + 1];
    for (int node : order) {
      if (node != root) {
        behind[parent[node]] += behind[node] + (nodes.get(node) ? 1 : 0);
      }
    }
    return behind;
  }

  /** {@return the next node that every way from this one to the goals passes, or -1} */
  int nextOnEveryWay(int node) {
    return parent[node] == root ? NONE : parent[node];
  }

  /** {@return whether a goal can be reached} */
  boolean reaches(int node) {
    return parent[node] != NONE;
  }

  private static int meet(int a, int b, int[] parent, int[] place) {
    int left = a;
    int right = b;
    while (left != right) {
      while (place[left] < place[right]) {
        left = parent[left];
      }
      while (place[right] < place[left]) {
        right = parent[right];
      }
    }
    return left;
  }

  /** Depth first from the goals against the flows, without recursion; the root comes last. */
  private static int[] postorder(FlowGraph graph, BitSet goals, int[] place) {
    int size = graph.size();
    int[] order = new int[size + 1];
    int[] stack = new int[size + 1];
    int[] progress = new int[size + 1];
    BitSet seen = new BitSet(size);
    int count = 0;
    for (int goal = goals.nextSetBit(0); goal >= 0; goal = goals.nextSetBit(goal + 1)) {
      if (seen.get(goal)) {
        continue;
      }
      int top = 0;
      stack[top++] = goal;
      seen.set(goal);
      while (top > 0) {
        int node = stack[top - 1];
        int[] edges = graph.previous(node);
        if (progress[node] < edges.length) {
          int neighbour = edges[progress[node]++];
          if (!seen.get(neighbour)) {
            seen.set(neighbour);
            stack[top++] = neighbour;
          }
        } else {
          place[node] = count;
          order[count++] = node;
          top--;
        }
      }
    }
    place[size] = count;
    order[count++] = size;
    return Arrays.copyOf(order, count);
  }
}
