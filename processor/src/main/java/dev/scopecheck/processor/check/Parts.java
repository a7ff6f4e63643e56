package dev.scopecheck.processor.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Splits clauses into parts that have no member in common, each of which can be searched by itself. */
final class Parts {

    private Parts() {}

    static List<List<BitSet>> split(List<BitSet> clauses) {
        List<List<BitSet>> parts = new ArrayList<>();
        List<BitSet> open = new ArrayList<>(clauses);
        while (!open.isEmpty()) {
            List<BitSet> part = new ArrayList<>();
            BitSet reach = (BitSet) open.get(0).clone();
            while (move(open, part, reach)) {
                part.forEach(reach::or);
            }
            parts.add(part);
        }
        return parts;
    }

    private static boolean move(List<BitSet> open, List<BitSet> part, BitSet reach) {
        int before = part.size();
        open.stream().filter(clause -> clause.intersects(reach)).forEach(part::add);
        open.removeIf(clause -> clause.intersects(reach));
        return part.size() > before;
    }
}
